# Adafactor misses 'eps'.
# expect: repair
# row: edits/missing-keys
# codes: PG202
# raises: KeyError: 'eps'
# where: step
# after:
#   0.weight 0.bias
#   1.weight 1.bias | lr=0.001
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adafactor(a.parameters())
optimizer.param_groups.append({'params': list(b.parameters()), 'lr': 1e-3})
