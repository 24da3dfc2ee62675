# The rate is a multiple of the optimizer's default.
# expect: refused
# codes: PG203
# reasons: reads-the-group
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': b.parameters(), 'lr': optimizer.defaults['lr'] * 10})
