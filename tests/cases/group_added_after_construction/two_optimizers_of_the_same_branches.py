# Two optimizers are chosen in the same branches: each has a list of its own above them.
# expect: exact
# codes: PG203 PG203
# model: (a, b, c, d)
# optimizer: make(a, b, c, d, True)[1]
import torch
from torch import nn


def make(a, b, c, d, adam):
    # both are chosen together
    if adam:
        first = torch.optim.Adam(a.parameters(), lr=0.1, betas=(0.8, 0.99))
        second = torch.optim.Adam(c.parameters(), lr=0.2, betas=(0.8, 0.99))
    else:
        first = torch.optim.SGD(a.parameters(), lr=0.1)
        second = torch.optim.SGD(c.parameters(), lr=0.2)
    first.add_param_group({'params': b.parameters(), 'lr': 0.02})  # the head of the first
    second.add_param_group({'params': d.parameters(), 'lr': 0.03})  # the head of the second
    return first, second


a, b, c, d = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1), nn.Linear(1, 2)
