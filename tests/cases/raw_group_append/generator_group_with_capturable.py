# The group is never trained today: with `capturable`, which needs a GPU, its first step would raise.
# expect: refused
# codes: PG202
# reasons: untried-option
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': b.parameters(), 'capturable': True})
