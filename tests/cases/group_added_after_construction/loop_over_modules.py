# A loop adds a group for each of two modules: the list takes the loop in.
# expect: exact
# codes: PG203
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
for part in (b, c):
    optimizer.add_param_group({'params': part.parameters()})
