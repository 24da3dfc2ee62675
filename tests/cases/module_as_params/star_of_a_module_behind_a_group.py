# A star before a module that cannot be iterated, behind a group.
# expect: repair
# codes: PG103
# raises: TypeError: Value after * must be an iterable, not Linear
# where: construction
# model: (body, head)
# after:
#   0.* | lr=0.01
#   1.* |
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': body.parameters(), 'lr': 0.01}, *head], lr=0.1)
