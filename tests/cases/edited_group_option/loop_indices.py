# Two groups by their numbers.
# expect: exact
# codes: PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
for i in (0, 1):
    optimizer.param_groups[i]['lr'] = [0.5, 0.25][i]
