# Adadelta misses 'rho'.
# expect: repair
# row: edits/missing-keys
# codes: PG202
# raises: KeyError: 'rho'
# where: step
# model: (a, b)
# after:
#   0.weight 0.bias | lr=1.0
#   1.weight 1.bias | lr=0.5
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.Adadelta(a.parameters(), lr=1.0)
optimizer.param_groups.append({'params': b.parameters(), 'lr': 0.5})
