# Statements make the list: the call takes it without its first group, and the option goes where its group is written.
# expect: exact
# row: lists/appended
# codes: PG201 PG205
# model: (b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
groups = [{'params': a.parameters()}]
groups.append({'params': b.parameters(), 'lr': 0.5})
groups += [{'params': c.parameters()}]
optimizer = torch.optim.SGD(groups, lr=0.1)
optimizer.param_groups[2]['momentum'] = 0.9
del optimizer.param_groups[0]  # frozen
