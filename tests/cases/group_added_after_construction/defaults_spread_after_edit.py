# The defaults are spread after an edit of the group, which they do not know.
# expect: exact
# codes: PG201 PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.param_groups[0]['lr'] = 5e-3
optimizer.add_param_group({**optimizer.defaults, 'params': b.parameters(), 'eps': 1e-6})
