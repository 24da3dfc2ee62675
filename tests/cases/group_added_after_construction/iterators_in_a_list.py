# The params of the added group are a list with an iterator in it, which is unpacked.
# expect: repair
# row: shapes/iterators-in-group
# codes: PG203
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: edit
# model: {'a': a, 'b': b, 'w': w}
# after:
#   a.* |
#   b.* w | lr=0.01
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
w = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group({
    'params': [b.parameters(), w],  # all of the head
    'lr': 0.01,
})
