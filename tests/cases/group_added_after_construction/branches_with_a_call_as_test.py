# Near miss: the test of the branches runs code that changes what the groups are made of.
# expect: exact
# codes: PG203
# model: (a, b)
# optimizer: make(parts, False)
import torch
from torch import nn


def drop(parts):
    return parts.pop() is None


def make(parts, adam):
    if drop(parts):
        optimizer = torch.optim.Adam(parts[0].parameters(), lr=0.1)
    else:
        optimizer = torch.optim.SGD(parts[0].parameters(), lr=0.1, momentum=0.9)
    optimizer.add_param_group({'params': parts[-1].parameters(), 'lr': 0.02})  # the last that is left
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
parts = [a, b, nn.Linear(1, 1)]
