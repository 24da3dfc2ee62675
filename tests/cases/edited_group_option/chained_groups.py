# One value for two groups.
# expect: exact
# codes: PG201
# defaults: lr
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
optimizer.param_groups[0]['lr'] = optimizer.param_groups[1]['lr'] = 0.5
