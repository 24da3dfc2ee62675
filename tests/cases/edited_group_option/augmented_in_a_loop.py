# One group has its own value, the other that of the call.
# expect: exact
# codes: PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters(), 'lr': 1.0}, {'params': b.parameters()}], lr=0.1)
for group in optimizer.param_groups:
    group['lr'] *= 0.5
