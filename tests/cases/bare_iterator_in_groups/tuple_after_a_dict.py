# A tuple of parameters follows a group dict.
# expect: untouched
# row: shapes/dict-then-other
# raises: TypeError: param_group must be a dict, but got <class 'tuple'>
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}, (b.weight, b.bias)], lr=1e-2)
