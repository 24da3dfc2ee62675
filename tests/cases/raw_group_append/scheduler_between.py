# A scheduler was built for one group.
# expect: refused
# row: edits/scheduler-before
# codes: PG202
# reasons: scheduler-between
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)
optimizer.param_groups.append({'params': b.parameters(), 'lr': 1e-3})
