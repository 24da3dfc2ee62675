# The loop appends complete groups: it runs, and stays.
# expect: refused
# codes: PG202
# reasons: under-a-condition
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
for part in (b, c):
    optimizer.param_groups.append({**optimizer.defaults, 'params': list(part.parameters()), 'lr': 0.5})
