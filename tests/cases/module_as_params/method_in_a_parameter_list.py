# A list of parameters is made before the groups, and unpacks the method.
# expect: repair
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: before
# model: [body, head]
# after:
#   0.* |
#   1.* | weight_decay=0.1
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
groups = [{'params': body.parameters()}, {'params': list(head.parameters), 'weight_decay': 0.1}]
optimizer = torch.optim.AdamW(groups)
