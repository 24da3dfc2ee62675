# One branch constructs a class that looks at its groups by itself, and cannot take the edit in.
# expect: refused
# codes: PG203
# reasons: branches-differ
# optimizer: make(*model, False)
# model: (a, b)
import torch
from torch import nn


class Halved(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__(params, lr)
        for group in self.param_groups:
            group['lr'] /= 2


def make(a, b, halved):
    if halved:
        optimizer = Halved(a.parameters(), lr=0.1)
    else:
        optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
    optimizer.add_param_group({'params': b.parameters()})
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
