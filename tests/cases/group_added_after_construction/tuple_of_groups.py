# The base is a tuple of group dicts.
# expect: exact
# codes: PG203
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(({'params': a.parameters()}, {'params': b.parameters(), 'lr': 0.1}), lr=1e-3)
optimizer.add_param_group({'params': c.parameters(), 'lr': 0.2})
