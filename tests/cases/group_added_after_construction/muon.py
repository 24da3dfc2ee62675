# Matrices in either group; but Muon's constructor checks more than `add_param_group`, and shapes are not seen.
# expect: refused
# row: options/constructor-checks
# codes: PG203
# reasons: unknown-params
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2, bias=False), nn.Linear(2, 2, bias=False)
optimizer = torch.optim.Muon(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': [b.weight], 'lr': 1e-2})
