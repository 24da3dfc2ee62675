# The first group of a list that statements make is replaced as a whole.
# expect: exact
# codes: PG202
# model: (c, b)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
groups = [{'params': a.parameters()}]
groups.append({'params': b.parameters(), 'lr': 0.5})
optimizer = torch.optim.SGD(groups, lr=0.1)
optimizer.param_groups[0] = {**optimizer.defaults, 'params': list(c.parameters()), 'lr': 0.3}
