# One of the classes takes a single group, so the other construction stays as it is too.
# expect: refused
# codes: PG203
# reasons: one-group-only
# optimizer: make(*model, False)
# model: (a, b)
import torch
from torch import nn


def make(a, b, second_order):
    if second_order:
        optimizer = torch.optim.LBFGS(a.parameters())
    else:
        optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
    optimizer.add_param_group({'params': b.parameters()})
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
