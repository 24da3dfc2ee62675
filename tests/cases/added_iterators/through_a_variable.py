# Near miss, so far: the sum is given a name first, and only the params argument is looked at.
# expect: untouched
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: edit
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
params = a.parameters() + b.parameters()
optimizer = torch.optim.Adam(params, lr=1e-3)
