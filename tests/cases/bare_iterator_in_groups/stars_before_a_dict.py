# Starred parameters, and a group dict behind them.
# expect: repair
# row: shapes/tensors-before-dict elements/starred
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is dict
# where: construction
# after:
#   0.weight 0.bias
#   1.weight 1.bias | lr=0.01
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([*a.parameters(), {'params': b.parameters(), 'lr': 1e-2}])
