# A module is appended instead of its parameters, in a group dict.
# expect: repair
# row: lists/appended
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# model: (a, b)
# after:
#   0.* |
#   1.* | lr=0.5
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
groups = [{'params': a.parameters()}]
groups.append({'params': b, 'lr': 0.5})
optimizer = SGD(groups, lr=0.1)
