# One group has a value of its own: a keyword would not reach it.
# expect: exact
# row: folding/loop-groups
# codes: PG201
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 1)])
optimizer = torch.optim.SGD([
    {'params': model[0].parameters()},
    {'params': model[1].parameters(), 'lr': 0.5},
], lr=0.1)
for pg in optimizer.param_groups:
    pg['lr'] = 0.02
