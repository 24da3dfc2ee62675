# The params of one group are a list of lists.
# expect: repair
# row: shapes/iterators-in-group
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# after:
#   0.weight 1.weight | lr=0.01
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': [[a.weight, b.weight]], 'lr': 1e-2}])
