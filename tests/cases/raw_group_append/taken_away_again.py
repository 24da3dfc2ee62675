# The raw group that would raise is popped before anything reads it.
# expect: behavior
# codes: PG202 PG205
# model: (trunk, head)
# after:
#   0.weight 0.bias |
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adagrad(trunk.parameters(), lr=0.1)
optimizer.param_groups.append({'params': head.parameters(), 'lr': 0.01})
optimizer.param_groups.pop()
