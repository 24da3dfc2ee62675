# What was appended goes again, and the flat list is as it was.
# expect: exact
# codes: PG203 PG205
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group({'params': b.parameters()})  # later
del optimizer.param_groups[1]
