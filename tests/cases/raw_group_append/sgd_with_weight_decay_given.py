# The dict spells out the key that SGD would miss first, so it misses the next.
# expect: repair
# codes: PG202
# raises: KeyError: 'momentum'
# where: step
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.1
#   1.weight 1.bias | lr=0.01, weight_decay=0.001
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups.append({'params': b.parameters(), 'lr': 0.01, 'weight_decay': 1e-3})
