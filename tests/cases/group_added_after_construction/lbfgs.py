# LBFGS takes one group only.
# expect: refused
# row: options/lbfgs-groups folding/add-refused
# codes: PG203
# reasons: one-group-only
# raises: AssertionError: Expected exactly one param_group, but got 2
# where: step
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.LBFGS(a.parameters(), lr=0.5)
optimizer.add_param_group({'params': b.parameters()})
