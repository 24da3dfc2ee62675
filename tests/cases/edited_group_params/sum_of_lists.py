# The params are put together with `+`.
# expect: exact
# codes: PG204
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam([{'params': a.parameters(), 'lr': 1e-2}])
optimizer.param_groups[0]['params'] = optimizer.param_groups[0]['params'] + list(b.parameters())
