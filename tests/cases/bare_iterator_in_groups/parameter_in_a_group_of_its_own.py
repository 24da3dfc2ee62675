# The file goes on with two groups, so the parameter and the iterator are one each.
# expect: repair
# row: elements/beside
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, scale)
# after:
#   1 | lr=0.5
#   0.* | lr=0.1
import torch
from torch import nn
from torch.optim import SGD

net = nn.Linear(2, 2)
scale = nn.Parameter(torch.ones(2))
optimizer = SGD([scale, net.parameters()], lr=0.1)
loose, layers = optimizer.param_groups
loose['lr'] = 0.5
