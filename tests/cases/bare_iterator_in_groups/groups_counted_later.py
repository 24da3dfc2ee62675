# The file goes on to count the groups of a list that statements fill: where one of parameters ends is not told.
# expect: refused
# row: lists/appended elements/beside
# codes: PG101
# reasons: mixed-list
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, scale)
import torch
from torch import nn
from torch.optim import SGD

net = nn.Linear(2, 2)
scale = nn.Parameter(torch.ones(2))
params = []
params.append(scale)
params.append(net.parameters())
optimizer = SGD(params, lr=0.1)
for number, group in enumerate(optimizer.param_groups):
    print(number, group['lr'])
