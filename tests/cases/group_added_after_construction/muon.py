# Muon's matrices in two groups.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2, bias=False), nn.Linear(2, 2, bias=False)
optimizer = torch.optim.Muon(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': [b.weight], 'lr': 1e-2})
