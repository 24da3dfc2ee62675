# All groups but the first are cut off, and the rate of what is left is set.
# expect: exact
# codes: PG205 PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
optimizer.param_groups = optimizer.param_groups[:1]
optimizer.param_groups[-1]['lr'] = 0.5
