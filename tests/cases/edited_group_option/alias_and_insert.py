# The name would mean another group.
# expect: refused
# codes: PG202
# reasons: held-group
# model: (a, b)
# raises: KeyError: 'fused'
# where: step
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-3)
group = optimizer.param_groups[0]
optimizer.param_groups.insert(0, {'params': list(b.parameters()), 'lr': 0.1})
