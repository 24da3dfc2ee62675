# A copy of group 0 with other parameters, which has no options of its own.
# expect: exact
# row: folding/copied-group
# codes: PG202
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
optimizer.param_groups.append({**optimizer.param_groups[0], 'params': list(b.parameters()), 'lr': 1e-3})
