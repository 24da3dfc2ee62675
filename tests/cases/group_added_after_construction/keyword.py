# `param_group=`, and a group in a call of `dict`.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(params=a.parameters(), lr=1e-4)
optimizer.add_param_group(param_group=dict(params=b.parameters(), lr=1e-3))
