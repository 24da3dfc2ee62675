# One of two groups is extended, and keeps its options.
# expect: exact
# codes: PG204
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
optimizer = torch.optim.AdamW([
    {'params': a.parameters(), 'lr': 1e-3},
    {'params': b.parameters()},  # slow
])
optimizer.param_groups[1]['params'].extend(c.parameters())
