# An edit behind it is taken over too.
# expect: repair
# codes: PG106 PG201
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b)
# after:
#   0.* 1.* |
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters() + b.parameters())
optimizer.param_groups[0]['lr'] = 3e-4
