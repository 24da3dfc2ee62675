# The append follows an edit that stays, so it stays too.
# expect: refused
# codes: PG201 PG202
# reasons: reads-the-group after-refused-edit
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
optimizer.param_groups[0]['weight_decay'] = optimizer.param_groups[0]['lr'] * 10
optimizer.param_groups.append({'params': b.parameters(), 'lr': 1e-3})
