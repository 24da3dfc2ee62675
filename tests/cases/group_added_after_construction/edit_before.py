# The rate is edited before: the added group has the old default, so the edit goes into the group.
# expect: exact
# row: edits/add-param-group folding/add
# codes: PG201 PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.5
optimizer.add_param_group({'params': b.parameters()})
