# A dict of named parameters beside a group of named ones: they keep their names.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: (body, head)
# after:
#   0.* | lr=0.1
#   1.* |
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([
    {'params': dict(body.named_parameters()), 'lr': 0.1},
    {'params': head.named_parameters()},
], lr=0.01)
