# A module follows a group dict.
# expect: repair
# codes: PG103
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.modules.linear.Linear'>
# where: construction
# model: {'backbone': backbone, 'head': head}
# after:
#   backbone.* | lr=0.0001
#   head.* |
import torch
from torch import nn

backbone = nn.Linear(4, 4)
head = nn.Linear(4, 2)
optimizer = torch.optim.Adam([{'params': backbone.parameters(), 'lr': 1e-4}, head])
