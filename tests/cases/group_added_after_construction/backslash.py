# A backslash between the optimizer and its method, and one between its groups and an index.
# expect: exact
# codes: PG203 PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer \
    .add_param_group({'params': b.parameters()})
optimizer. \
    param_groups[0] \
    ['lr'] = 0.2
