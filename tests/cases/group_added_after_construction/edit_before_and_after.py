# Edits on both sides.
# expect: exact
# codes: PG201 PG203 PG201 PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups[0]['lr'] = 1e-5
optimizer.add_param_group({'params': b.parameters(), 'eps': 1e-6})
optimizer.param_groups[1]['lr'] = 1e-4
optimizer.param_groups[0]['eps'] = 1e-7
