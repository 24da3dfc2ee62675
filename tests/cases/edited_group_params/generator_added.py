# A list takes an iterator with `+=`.
# expect: exact
# codes: PG204
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1, momentum=0.9)
optimizer.param_groups[0]['params'] += b.parameters()  # the head too
