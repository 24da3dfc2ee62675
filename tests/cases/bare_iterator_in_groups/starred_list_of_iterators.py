# A star spreads a list of iterators into the list of groups.
# expect: repair
# row: lists/sums
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (a, b, c)
# after:
#   0.* | lr=0.5
#   1.* |
#   2.* |
from torch import nn
from torch.optim import SGD

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
rest = [b.parameters(), c.parameters()]
optimizer = SGD([{'params': a.parameters(), 'lr': 0.5}, *rest], lr=0.1)
