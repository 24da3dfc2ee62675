# Near miss: the test of the branch that raises depends on what the list would ask.
# expect: exact
# codes: PG203
# model: (a, b)
# optimizer: make(a, b, False)
import torch
from torch import nn


def make(a, b, adam):
    complete = a is not None and b is not None
    if not complete:
        raise ValueError('two parts are needed')
    elif adam:
        optimizer = torch.optim.Adam(a.parameters(), lr=0.1)
    else:
        optimizer = torch.optim.SGD(a.parameters(), lr=0.1, momentum=0.9)
    optimizer.add_param_group({'params': b.parameters(), 'lr': 0.02})  # the head
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
