# Modules in the list of the params of a group.
# expect: repair
# codes: PG203
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: edit
# model: (a, b, c)
# after:
#   0.* |
#   1.weight 2.* | lr=0.1
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.AdamW(a.parameters())
optimizer.add_param_group({'params': [b.weight, c], 'lr': 0.1})
