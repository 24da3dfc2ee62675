# The variable of the loop is used behind it.
# expect: refused
# codes: PG202
# reasons: under-a-condition
# raises: KeyError: 'betas'
# where: step
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
optimizer = torch.optim.Adam(a.parameters(), lr=0.1)
for part in (b, c):
    optimizer.param_groups.append({'params': part.parameters(), 'lr': 0.5})
print(part)
