# The optimizer took a step before the group came.
# expect: refused
# codes: PG202
# reasons: statement-between
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
a(torch.ones(1, 2)).sum().backward()
optimizer.step()
optimizer.param_groups.append({'params': list(b.parameters()), 'lr': 1e-3})
