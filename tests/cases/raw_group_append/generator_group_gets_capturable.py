# An edit gives the group that is never trained an option with which its first step would raise.
# expect: refused
# codes: PG202 PG201
# reasons: untried-option after-refused-edit
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': b.parameters()})
optimizer.param_groups[1]['capturable'] = True
