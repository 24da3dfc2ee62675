# A term in parentheses that is chosen by a condition.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b, c)
# after:
#   0.* 2.* |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
large = False
optimizer = torch.optim.SGD(a.parameters() + (b.parameters() if large else c.parameters()), lr=0.1)
