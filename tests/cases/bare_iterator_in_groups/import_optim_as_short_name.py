# `from torch import optim as O`.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (net, out)
# after:
#   0.weight 0.bias | lr=0.5
#   1.weight 1.bias | lr=0.1
from torch import nn
from torch import optim as O

net, out = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = O.SGD([{'params': net.parameters(), 'lr': .5}, out.parameters()], lr=.1)
