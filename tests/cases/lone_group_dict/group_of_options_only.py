# Near miss: a group that has a rate and no parameters.
# expect: untouched
# row: shapes/missing-params
# raises: KeyError: 'params'
# where: construction
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}, {'lr': 1e-2}])
