# Groups go at both ends of the list, and a new one comes.
# expect: exact
# row: lists/appended
# codes: PG205 PG205 PG203
# model: (b, d)
import torch
from torch import nn

a, b, c, d = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1), nn.Linear(1, 2)
groups = [{'params': a.parameters()}]
groups += [{'params': b.parameters(), 'lr': 0.5}]
groups.append({'params': c.parameters()})
optimizer = torch.optim.SGD(groups, lr=0.1)
optimizer.param_groups.pop()
optimizer.param_groups.pop(0)
optimizer.add_param_group({'params': d.parameters(), 'lr': 0.2})
