# Near miss: one branch goes on to give the name to something else.
# expect: untouched
# optimizer: make(*model, False)
# model: (a, b)
import torch
from torch import nn


class Clipped(torch.optim.SGD):
    def __init__(self, inner):
        super().__init__([p for group in inner.param_groups for p in group['params']], lr=0.2)


def make(a, b, adam):
    if adam:
        optimizer = torch.optim.Adam(a.parameters())
    else:
        optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
        optimizer = Clipped(optimizer)
    optimizer.add_param_group({'params': b.parameters()})
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
