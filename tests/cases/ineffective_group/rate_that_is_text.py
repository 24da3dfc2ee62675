# Near miss: a rate read from a file as text fails in the first step, by its own words.
# expect: untouched
# row: shapes/invalid-value
# raises: TypeError: bad operand type for unary -: 'str'
# where: step
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters(), 'lr': '1e-3'}], lr=0.1)
