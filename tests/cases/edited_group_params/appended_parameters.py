# A loose parameter is appended, and the rate set.
# expect: exact
# codes: PG204 PG201
# model: (a, w)
# defaults: lr
import torch
from torch import nn

a, w = nn.Linear(2, 2), nn.Parameter(torch.ones(2))
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups[0]['params'].append(w)
optimizer.param_groups[0]['lr'] = 1e-2
