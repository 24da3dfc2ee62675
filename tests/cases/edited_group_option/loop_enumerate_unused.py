# The number is not used.
# expect: exact
# codes: PG201
# defaults: lr
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
for i, group in enumerate(optimizer.param_groups):
    group['lr'] = 0.5
