# How many groups there are is not known, but which is the last one: what it shares with the others is not.
# expect: behavior
# codes: PG205 PG205
# model: (a, b)
# after:
#   0.* | lr=0.1
#   1.* | lr=0.3
import torch
from torch import nn

a, b, c, d = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1), nn.Linear(1, 2)
groups = [{'params': a.parameters()}]
if a.in_features == 2:
    groups.append({'params': b.parameters(), 'lr': 0.3})
groups.append({'params': c.parameters(), 'lr': 0.3})
groups.append({'params': d.parameters(), 'lr': 0.4})
optimizer = torch.optim.SGD(groups, lr=0.1)
del optimizer.param_groups[-1]
optimizer.param_groups.pop()
