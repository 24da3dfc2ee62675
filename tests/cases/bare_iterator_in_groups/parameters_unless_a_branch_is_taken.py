# All parameters are trained unless one of several branches says otherwise.
# expect: repair
# row: lists/branches
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
# after:
#   1.* |
import torch
from torch import nn

net, mode = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2)), 'head'
params = net.parameters()
if mode == 'body':
    params = [net[0].parameters()]
elif mode == 'head':
    params = [net[1].parameters()]
optimizer = torch.optim.SGD(params, lr=0.1)
