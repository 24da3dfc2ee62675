# No rate anywhere: since torch 2.2 SGD has one by default.
# expect: repair
# row: elements/no-rate
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.weight 0.bias
#   1.weight 1.bias
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([a.parameters(), b.parameters()])
