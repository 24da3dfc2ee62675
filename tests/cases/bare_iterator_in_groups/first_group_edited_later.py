# The file edits group 0 alone, but the list has a group dict of its own: several groups are meant.
# expect: repair
# codes: PG101 PG201
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (a, b)
# after:
#   0.* | lr=0.5
#   1.* |
from torch import nn
from torch.optim import SGD

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = SGD([{'params': a.parameters()}] + [b.parameters()], lr=0.1)
optimizer.param_groups[0]['lr'] = 0.5
