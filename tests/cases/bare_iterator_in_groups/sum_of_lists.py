# Two lists are added in the call, one of them a comprehension.
# expect: repair
# row: lists/sums
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (body, heads)
# after:
#   0.* | lr=0.0001
#   1.0.* |
#   1.1.* |
from torch import nn
from torch.optim import Adam

body, heads = nn.Linear(2, 2), [nn.Linear(2, 1), nn.Linear(2, 3)]
optimizer = Adam([{'params': body.parameters(), 'lr': 1e-4}] + [head.parameters() for head in heads])
