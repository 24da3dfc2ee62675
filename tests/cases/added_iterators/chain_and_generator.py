# `chain` does not add either.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'itertools.chain' and 'generator'
# where: construction
# model: (a, b, c)
# after:
#   0.* 1.* 2.* |
import itertools

import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
c = nn.Linear(2, 2)
optimizer = torch.optim.RMSprop(itertools.chain(a.parameters(), b.parameters()) + c.parameters())
