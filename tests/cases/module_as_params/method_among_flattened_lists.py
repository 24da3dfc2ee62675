# `chain` iterates over what a star gives it, and over the items of a list that it flattens.
# expect: repair
# codes: PG103 PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# model: [body, head, tail]
# after:
#   0.* 1.* |
#   2.* |
from itertools import chain

import torch
from torch import nn

body, head, tail = nn.Linear(3, 3), nn.Linear(3, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([
    {'params': chain(*[body.parameters(), head.parameters])},
    {'params': chain.from_iterable([tail.parameters])},
])
