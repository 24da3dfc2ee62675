# The params of the added group are a list of iterators that share parameters.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: edit
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Sequential(nn.Linear(2, 2))
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group({'params': [b.parameters(), b[0].parameters()]})
