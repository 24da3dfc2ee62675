# Construction and call stand in one branch.
# expect: exact
# row: conditions/same-block
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
two_rates = True
if two_rates:
    optimizer = torch.optim.SGD(a.parameters(), lr=1e-3)
    optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-2})
else:
    optimizer = torch.optim.SGD([*a.parameters(), *b.parameters()], lr=1e-3)
