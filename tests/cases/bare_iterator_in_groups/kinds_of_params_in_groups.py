# Near miss: the params of a group may be a tensor, a frozen set, an iterator, a container, or nothing at all.
# expect: untouched
# row: shapes/params-of-group
# model: (a, b, codes)
from itertools import chain

import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
codes = nn.ParameterList([torch.zeros(2)])
optimizer = torch.optim.SGD([
    {'params': a.weight},
    {'params': frozenset([a.bias])},
    {'params': chain(b.parameters())},
    {'params': codes},
    {'params': []},
], lr=0.1)
