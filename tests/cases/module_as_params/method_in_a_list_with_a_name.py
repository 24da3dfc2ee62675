# The list of groups is made before, and in it a chain that meets the method when the constructor uses it.
# expect: repair
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# model: [body, head]
# after:
#   0.* 1.* | weight_decay=0.1
import itertools

import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
groups = [{'params': itertools.chain(body.parameters(), head.parameters), 'weight_decay': 0.1}]
optimizer = torch.optim.AdamW(groups)
