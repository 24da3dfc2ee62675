# Near miss: a group whose params are `None`.
# expect: untouched
# row: shapes/none-in-group
# raises: TypeError: 'NoneType' object is not iterable
# where: construction
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}, {'params': None, 'lr': 1e-2}])
