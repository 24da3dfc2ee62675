# The new parameters are never trained today: with the option of their group the first step would raise.
# expect: refused
# codes: PG204
# reasons: untried-option
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters(), 'capturable': True}])
optimizer.param_groups[0]['params'] = b.parameters()
