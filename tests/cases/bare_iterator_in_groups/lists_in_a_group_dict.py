# The params of one group are a list of lists.
# expect: untouched
# row: shapes/iterators-in-group
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': [[a.weight, b.weight]], 'lr': 1e-2}])
