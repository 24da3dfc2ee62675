# `defaults | {…}` has every key, and the defaults are filled in by the constructor too.
# expect: exact
# model: {'backbone': backbone, 'head': head}
# codes: PG202
import torch

backbone = torch.nn.Linear(2, 2)
head = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(backbone.parameters(), lr=1e-2)
optimizer.param_groups += [optimizer.defaults | {"params": list(head.parameters()), "momentum": 0.9}]
