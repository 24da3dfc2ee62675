# A sum in a list of parameters: it becomes a list, which is then unpacked into the one that holds it.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b, c)
# after:
#   0.* 1.* 2.* |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([*a.parameters(), b.parameters() + c.parameters()], lr=1e-3)
