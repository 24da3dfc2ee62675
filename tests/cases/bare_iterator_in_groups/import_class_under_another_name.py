# `from torch.optim import SGD as S`.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, out)
# after:
#   0.weight 0.bias | lr=0.1
#   1.weight 1.bias | lr=0.1
import torch.nn as nn
from torch.optim import Adam, SGD as S

net, out = nn.Linear(2, 2), nn.Linear(2, 1)
warm = Adam(net.parameters())
optimizer = S([net.parameters(), out.parameters()], lr=.1)
