# A later call takes the rate of `defaults`: edits keep to the group, so that a third group has the old one.
# expect: exact
# row: defaults/added-later
# codes: PG201 PG203
# model: (a, b, c)
# optimizer: grow(optimizer)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)


def grow(optimizer):
    optimizer.add_param_group({'params': c.parameters()})
    return optimizer


optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups[0]['lr'] = 1e-5
optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-4})
