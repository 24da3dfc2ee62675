# The list of groups is turned around through a slice: what is assigned is not written out.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# model: (a, b)
# optimizer: make(a, b)
import torch
from torch import nn


def make(a, b):
    optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
    optimizer.param_groups[:] = optimizer.param_groups[::-1]
    return optimizer


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
