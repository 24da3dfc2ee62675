# A group with missing keys takes the place of the first.
# expect: repair
# row: folding/assigned
# codes: PG202
# raises: KeyError: 'weight_decay'
# where: step
# model: (a, b, c)
# after:
#   2.* | lr=0.01
#   1.* |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
optimizer.param_groups[0] = {'params': c.parameters(), 'lr': 0.01}
