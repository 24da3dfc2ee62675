# Generator expressions in parentheses.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b)
# after:
#   0.* 1.weight |
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam((p for p in a.parameters()) + (p for n, p in b.named_parameters() if n != 'bias'))
