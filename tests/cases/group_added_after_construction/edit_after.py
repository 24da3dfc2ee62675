# The added group is edited by its index.
# expect: exact
# row: folding/add
# codes: PG203 PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group({'params': b.parameters()})
optimizer.param_groups[-1]['lr'] = 0.01
