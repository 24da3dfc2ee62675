# The generator expression is the only argument of the call, so it has no parentheses of its own.
# expect: repair
# codes: PG202
# raises: TypeError: 'generator' object is not subscriptable
# where: zero_grad
# model: (trunk, head)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(trunk.parameters(), lr=0.1)
optimizer.param_groups.append(p for p in head.parameters() if p.requires_grad)
