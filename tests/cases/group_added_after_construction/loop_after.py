# Every group gets the rate, the added one too, whatever it was given.
# expect: exact
# codes: PG203 PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1, momentum=0.9)
optimizer.add_param_group({'params': b.parameters(), 'lr': 1.0})
for group in optimizer.param_groups:
    group['lr'] = 0.05
