# Near miss: without the flag, the optimizer is an argument, whose groups are not seen.
# expect: untouched
# optimizer: make(a, b, torch.optim.SGD(a.parameters(), lr=0.1), False)
# model: (a, b)
import torch
from torch import nn


def make(a, b, optimizer, adam):
    if adam:
        optimizer = torch.optim.Adam(a.parameters())
    optimizer.add_param_group({'params': b.parameters()})
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
