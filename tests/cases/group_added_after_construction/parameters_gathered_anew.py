# The list gets a new value between the construction and the edit.
# expect: refused
# codes: PG203
# reasons: rebound-name
# model: (backbone, head)
import torch
from torch import nn

backbone, head = nn.Linear(3, 3), nn.Linear(3, 2)
params = list(backbone.parameters())
optimizer = torch.optim.SGD(params, lr=0.1)
params = list(head.parameters())
optimizer.add_param_group({'params': params, 'lr': 1.0})
