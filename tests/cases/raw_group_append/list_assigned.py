# The list is written anew.
# expect: exact
# row: folding/assigned
# codes: PG202
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups = [{**optimizer.defaults, 'params': list(b.parameters()), 'lr': 0.01}]
