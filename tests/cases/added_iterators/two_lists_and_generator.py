# Two lists are added first, then the iterator.
# expect: repair
# codes: PG106
# raises: TypeError: can only concatenate list (not "generator") to list
# where: construction
# model: (a, b, c)
# after:
#   0.* 1.* 2.* |
import torch
from torch import nn

a = nn.Linear(3, 3)
b = nn.Linear(3, 1)
c = nn.Linear(3, 2)
optimizer = torch.optim.Adam(list(a.parameters()) + list(b.parameters()) + c.parameters(), lr=1e-3)
