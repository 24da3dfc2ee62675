# `dict` takes no key twice, unlike a display: what is unpacked into it holds `lr` already.
# expect: refused
# model: {'backbone': backbone, 'head': head}
# codes: PG202
# reasons: unreadable-group
# raises: TypeError: dict() got multiple values for keyword argument 'lr'
# where: edit
import torch

backbone = torch.nn.Linear(2, 2)
head = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(backbone.parameters(), lr=1e-2)
optimizer.param_groups.append(dict(**optimizer.defaults, params=list(head.parameters()), lr=1e-3))
