# The sum is given a name first: it is a list where it is made.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: before
# model: (a, b)
# after:
#   0.weight 0.bias 1.weight 1.bias | lr=0.001
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
params = a.parameters() + b.parameters()  # both of them
optimizer = torch.optim.Adam(params, lr=1e-3)
