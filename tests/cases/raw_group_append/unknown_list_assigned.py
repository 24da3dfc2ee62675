# What is assigned is not shown.
# expect: refused
# row: folding/assigned
# codes: PG202
# reasons: unreadable-group
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
saved = torch.optim.SGD(b.parameters(), lr=0.1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups = saved.param_groups
