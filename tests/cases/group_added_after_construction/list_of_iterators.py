# The params of the added group are a list of iterators, which torch takes nowhere: they are unpacked.
# expect: repair
# row: shapes/iterators-in-group
# codes: PG203
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: edit
# model: (a, b)
# after:
#   0.weight |
#   1.* | lr=0.01
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([p for p in a.parameters() if p.ndim > 1], lr=0.1)
optimizer.add_param_group({'params': [b.parameters()], 'lr': 0.01})
