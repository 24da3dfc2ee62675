# In a group dict.
# expect: repair
# row: shapes/module-in-group
# codes: PG103
# raises: TypeError: 'Conv2d' object is not iterable
# where: construction
# model: {'backbone': backbone, 'head': head}
# after:
#   backbone.* | lr=0.001
#   head.* |
import torch
from torch import nn

backbone = nn.Conv2d(3, 4, 3)
head = nn.Linear(4, 2)
optimizer = torch.optim.SGD([
    {'params': backbone, 'lr': 1e-3},
    {'params': head.parameters()},
], lr=1e-2, momentum=0.9)
