# A deep copy gives the group a tensor of its own where `lr` is one, and schedulers write into tensors.
# expect: refused
# model: {'backbone': backbone, 'head': head}
# codes: PG202
# reasons: unreadable-group
import copy

import torch

backbone = torch.nn.Linear(2, 2)
head = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(backbone.parameters(), lr=torch.tensor(1e-2))
optimizer.param_groups.append({**copy.deepcopy(optimizer.defaults), "params": list(head.parameters())})
