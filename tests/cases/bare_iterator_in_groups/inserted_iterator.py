# `insert` puts an iterator before a group dict.
# expect: repair
# row: lists/appended
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# after:
#   0.* |
#   1.* | lr=0.5
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
groups = [{'params': b.parameters(), 'lr': 0.5}]
groups.insert(0, a.parameters())
optimizer = SGD(groups, lr=0.1)
