# Near miss, so far: parentheses on the right, so Python adds those two first.
# expect: untouched
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(list(a.parameters()) + (b.parameters() + c.parameters()), lr=0.1)
