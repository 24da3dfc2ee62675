# The first params mix names and parameters, and torch says so: not to be cured in passing.
# expect: refused
# codes: PG204
# reasons: unknown-params
# raises: ValueError: all optimizer params should be with/without names. Some param names are missing
# where: construction
# model: (a, b)
import torch
from torch import nn

from itertools import chain

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': chain(a.named_parameters(), b.parameters())}], lr=0.1)
optimizer.param_groups[0]['params'] = list(b.parameters())
