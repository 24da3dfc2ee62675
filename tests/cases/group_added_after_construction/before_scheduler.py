# The scheduler comes behind: nothing changes for it.
# expect: exact
# row: edits/scheduler-after
# codes: PG203
# model: (a, b)
import torch
from torch import nn
from torch.optim.lr_scheduler import LambdaLR

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group({'params': b.parameters(), 'lr': 0.2})
scheduler = LambdaLR(optimizer, [lambda epoch: 0.5 ** epoch, lambda epoch: 1.0])
