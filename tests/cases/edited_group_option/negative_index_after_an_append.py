# Index -1 is the group that was added just before.
# expect: exact
# row: folding/option-of-group
# codes: PG203 PG201
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-2)
optimizer.add_param_group({'params': b.parameters()})
optimizer.param_groups[-1]['lr'] = 1e-3
