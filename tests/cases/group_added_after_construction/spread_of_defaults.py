# The defaults are spread by hand, which `add_param_group` does anyway.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
opt = torch.optim.Adam(a.parameters(), lr=1e-4)
opt.add_param_group({**opt.defaults, 'params': b.parameters(), 'lr': 1e-3})
optimizer = opt
