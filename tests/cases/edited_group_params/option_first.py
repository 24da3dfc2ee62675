# An option of all groups, and more params for one.
# expect: exact
# codes: PG201 PG204
# model: (a, b, c)
# defaults: lr
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
for group in optimizer.param_groups:
    group['lr'] = 0.5
optimizer.param_groups[1]['params'] += c.parameters()
