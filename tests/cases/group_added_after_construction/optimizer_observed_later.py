# The defaults are read later, and stay as they are.
# expect: exact
# row: defaults/user
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group({'params': b.parameters(), 'lr': 0.2})
print(optimizer.defaults['lr'], len(optimizer.param_groups))
