# The call belongs to the second construction.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(b.parameters(), lr=0.1)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-2})
