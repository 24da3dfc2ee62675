# The constructor has a list of groups already.
# expect: exact
# row: folding/add
# codes: PG203
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.AdamW([
    {'params': a.parameters(), 'lr': 1e-5},
    {'params': b.parameters(), 'lr': 1e-4},
], weight_decay=0.1)
optimizer.add_param_group({'params': c.parameters(), 'weight_decay': 0.0})
