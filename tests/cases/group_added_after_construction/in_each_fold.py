# Construction and call stand in the body of one loop.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
for fold in range(2):
    optimizer = torch.optim.SGD(a.parameters(), lr=0.1 / (fold + 1))
    optimizer.add_param_group({'params': b.parameters(), 'lr': 0.2})
