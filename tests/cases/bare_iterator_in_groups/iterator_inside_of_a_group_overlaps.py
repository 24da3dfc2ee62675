# The params of the group in the middle are a list with an iterator in it, of parameters that other elements hold too.
# expect: refused
# codes: PG101 PG101
# reasons: overlap overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is dict
# where: construction
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([*b.parameters(), {'params': [b.parameters(), a.weight]}, *a.parameters()], lr=0.1)
