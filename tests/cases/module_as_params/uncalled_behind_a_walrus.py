# The method gets a name where it stands, and is called under neither.
# expect: repair
# codes: PG103
# raises: TypeError: param_group must be a dict, but got <class 'method'>
# where: construction
# model: (a, b)
# after:
#   0.* | lr=0.01
#   1.* |
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD([{'params': a.parameters(), 'lr': 0.01}, (get := b.parameters)])
