# A list of parameters follows a group dict.
# expect: repair
# row: shapes/dict-then-other
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# after:
#   0.weight 0.bias
#   1.weight 1.bias
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}, [b.weight, b.bias]], lr=1e-2)
