# A loop over both groups, after the append.
# expect: repair
# codes: PG202 PG201
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.3
#   1.weight 1.bias | lr=0.3
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.param_groups.append({'params': b.parameters(), 'lr': 1e-2})
for group in optimizer.param_groups:
    group['lr'] = 0.3
