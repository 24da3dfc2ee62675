# `dict(optimizer.defaults, …)`: the constructor fills the defaults in itself.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group(dict(optimizer.defaults, params=b.parameters(), lr=1e-2))
