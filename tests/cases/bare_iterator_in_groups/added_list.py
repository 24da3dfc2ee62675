# `+=` takes a list with a bare iterator.
# expect: repair
# row: lists/appended
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (body, head)
# after:
#   0.* | lr=0.0001
#   1.* |
from torch import nn
from torch.optim import Adam

body, head = nn.Linear(2, 2), nn.Linear(2, 2)
groups = [dict(params=body.parameters(), lr=1e-4)]
groups += [head.parameters()]
optimizer = Adam(groups)
