# To call `parameters` would be in vain: no rule makes a group of parameters with names and without.
# expect: refused
# codes: PG103
# reasons: raises-anyway
# raises: TypeError: Value after * must be an iterable, not Linear
# where: before
# model: (a, b, c)
from itertools import chain

import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
groups = [chain(list(a.named_parameters()), b.parameters()), *c]
optimizer = torch.optim.RMSprop(groups)
