# A key of the user's own is not there yet.
# expect: exact
# codes: PG201
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-3)
optimizer.param_groups[0].setdefault('name', 'body')
