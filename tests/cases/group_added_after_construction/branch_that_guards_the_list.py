# Near miss: one branch leaves where there is no model, which a list above the branches would ask for.
# expect: exact
# codes: PG203
# model: (a, b)
# optimizer: make(a, b, False)
import torch
from torch import nn


def make(a, b, adam):
    if a is None:
        return None
    elif adam:
        optimizer = torch.optim.Adam(a.parameters(), lr=0.1)
    else:
        optimizer = torch.optim.SGD(a.parameters(), lr=0.1, momentum=0.9)
    optimizer.add_param_group({'params': b.parameters(), 'lr': 0.02})  # the head
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
assert make(None, b, False) is None
