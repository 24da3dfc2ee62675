# The same as the params of a group, beside one that is right.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: (body, head)
# after:
#   0.* |
#   1.* | lr=0.1
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([
    {'params': body.parameters()},
    {'params': dict(head.named_parameters()), 'lr': 0.1},  # by name
], lr=0.01)
