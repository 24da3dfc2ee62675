# A loop over the groups runs before the second exists.
# expect: exact
# codes: PG201 PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.AdamW(a.parameters(), lr=0.1)
for group in optimizer.param_groups:
    group['weight_decay'] = 0.0
optimizer.add_param_group({'params': b.parameters(), 'lr': 0.2})
