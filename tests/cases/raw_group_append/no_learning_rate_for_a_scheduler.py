# The scheduler reads the learning rate that the raw group does not have.
# expect: repair
# codes: PG202
# raises: KeyError: 'lr'
# where: scheduler
# model: (a, b)
# after:
#   0.* | initial_lr=0.1
#   1.* | initial_lr=0.1
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups.append({'params': b.parameters()})
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 10)
