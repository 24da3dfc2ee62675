# An iterator and a parameter in the list of one group; the second group is in order.
# expect: repair
# row: shapes/iterators-in-group
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.weight 0.bias 1.weight | lr=0.01
#   1.bias
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([
    {'params': [a.parameters(), b.weight], 'lr': 1e-2},  # both learn fast
    {'params': [b.bias]},
])
