# The params of one group are a list of iterators: nothing says whether one group was meant.
# expect: repair
# row: shapes/iterators-in-group
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.weight 0.bias 1.weight 1.bias | lr=0.01
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': [a.parameters(), b.parameters()], 'lr': 1e-2}])
