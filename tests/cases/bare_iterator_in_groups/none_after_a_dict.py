# Near miss: `None` where the second group belongs.
# expect: untouched
# row: shapes/none-element
# raises: TypeError: param_group must be a dict, but got <class 'NoneType'>
# where: construction
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}, None], lr=1e-2)
