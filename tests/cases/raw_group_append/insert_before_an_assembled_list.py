# A group comes before those of a list that statements make.
# expect: exact
# row: lists/appended
# codes: PG202 PG201
# model: (c, a, b)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
groups = [{'params': a.parameters()}]
groups.append({'params': b.parameters(), 'lr': 0.5})
optimizer = torch.optim.SGD(groups, lr=0.1)
# first of all
optimizer.param_groups.insert(0, {**optimizer.defaults, 'params': list(c.parameters()), 'lr': 0.3})
optimizer.param_groups[1]['lr'] = 0.2
