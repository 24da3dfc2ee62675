# No group has a value of its own, so the keyword may say it for all.
# expect: exact
# row: folding/loop-groups
# codes: PG201
# defaults: weight_decay
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 1)])
optimizer = torch.optim.AdamW([
    {'params': model[0].parameters(), 'lr': 1e-4},
    {'params': model[1].parameters(), 'lr': 1e-3},
])
for param_group in optimizer.param_groups:
    param_group['weight_decay'] = 0.2
