# The list gets a group by `+`.
# expect: exact
# codes: PG202
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups = optimizer.param_groups + [{**optimizer.defaults, 'params': list(b.parameters())}]
