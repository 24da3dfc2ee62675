# LBFGS cannot have a second group, today or ever.
# expect: refused
# row: options/lbfgs-groups
# codes: PG202
# reasons: one-group-only
# raises: AssertionError: Expected exactly one param_group, but got 2
# where: step
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.LBFGS(a.parameters())
optimizer.param_groups.append({'params': list(b.parameters()), 'lr': 0.1})
