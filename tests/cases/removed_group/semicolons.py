# Edits behind semicolons, with a name for the groups.
# expect: exact
# codes: PG205 PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
groups = optimizer.param_groups; del groups[1]; groups[0]['lr'] = 0.5  # one is left
