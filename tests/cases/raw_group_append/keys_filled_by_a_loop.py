# A loop fills in what the raw group misses, so it runs today, and never trains what the generator holds.
# expect: behavior
# codes: PG202
# model: (trunk, head)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias | lr=0.01
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(trunk.parameters(), lr=0.1)
optimizer.param_groups.append({'params': head.parameters(), 'lr': 0.01})
for key in optimizer.defaults:
    optimizer.param_groups[-1].setdefault(key, optimizer.defaults[key])
