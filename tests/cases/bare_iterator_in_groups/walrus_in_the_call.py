# The list gets a name in the call, which nothing uses.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (a, b)
# after:
#   0.* | lr=0.5
#   1.* |
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = SGD(groups := [{'params': a.parameters(), 'lr': 0.5}, b.parameters()], lr=0.1)
