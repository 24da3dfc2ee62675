# Near miss for this rule: the list of groups is replaced through a slice.
# expect: untouched
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
