# What `append` returns gets a name; the next edit has to wait.
# expect: refused
# codes: PG202 PG201
# reasons: named-result after-refused-edit
# raises: KeyError: 'betas'
# where: step
# model: (body, head)
import torch
from torch import nn

body, head = nn.Linear(3, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(body.parameters())
groups = optimizer.param_groups.append({'params': head.parameters(), 'lr': 0.2})
optimizer.param_groups[0]['lr'] = 0.1
