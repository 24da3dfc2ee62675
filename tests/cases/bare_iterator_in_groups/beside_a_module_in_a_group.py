# An iterator, and beside it a group whose params are a module: the second is found when the first is a group.
# expect: repair
# codes: PG103 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# model: (a, b)
# after:
#   0.0.weight 0.0.bias | lr=0.1
#   1.weight 1.bias |
import torch
from torch import nn

a, b = nn.Sequential(nn.Linear(2, 2)), nn.Linear(2, 2)
optimizer = torch.optim.Adagrad([{'params': a, 'lr': 0.1}, b.parameters()])
