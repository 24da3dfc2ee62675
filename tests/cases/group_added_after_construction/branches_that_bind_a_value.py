# Near miss: the branches set the rate of the added group, so that no list above them could hold it.
# expect: exact
# codes: PG203
# model: (a, b)
# optimizer: make(a, b, False)
import torch
from torch import nn


def make(a, b, adam):
    if adam:
        rate = 0.01
        optimizer = torch.optim.Adam(a.parameters(), lr=0.1, betas=(0.8, 0.99), weight_decay=0.1)
    else:
        rate = 0.02
        optimizer = torch.optim.SGD(a.parameters(), lr=0.1, momentum=0.9, weight_decay=0.1)
    optimizer.add_param_group({'params': b.parameters(), 'lr': rate})  # the head
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
