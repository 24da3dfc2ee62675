# `setdefault` before the list is replaced fills nothing in of the new groups.
# expect: repair
# codes: PG201 PG202
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# after:
#   1.* |
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=0.1)
optimizer.param_groups[0].setdefault('initial_lr', 0.2)
optimizer.param_groups[:] = [{'params': list(b.parameters())}]
