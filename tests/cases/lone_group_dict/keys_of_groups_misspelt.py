# Near miss: `param` for `params`; torch names the missing key.
# expect: untouched
# row: shapes/missing-params
# raises: KeyError: 'params'
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}, {'param': b.parameters(), 'lr': 1e-2}])
