# Muon's constructor refuses biases, `add_param_group` does not: the rewrite would raise earlier.
# expect: refused
# row: options/constructor-checks
# codes: PG203
# reasons: unknown-params
# raises: ValueError: Param gradient must be a 2D matrix
# where: step
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2, bias=False), nn.Linear(2, 2)
optimizer = torch.optim.Muon(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-2})
