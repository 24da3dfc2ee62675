# One branch edits its groups first, and a value is made between: each takes in what it can.
# expect: exact
# codes: PG201 PG203 PG203
# reasons: rebound-name
# optimizer: make(*model, False)
# model: (a, b, c)
import torch
from torch import nn


def make(a, b, c, adam):
    if adam:
        optimizer = torch.optim.Adam(a.parameters())
    else:
        optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
        optimizer.param_groups[0]['momentum'] = 0.9  # as in the paper
    optimizer.add_param_group({'params': b.parameters()})
    rate = 0.01 if adam else 0.1
    optimizer.add_param_group({'params': c.parameters(), 'lr': rate})
    return optimizer


a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(2, 1)
