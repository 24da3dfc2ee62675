# A scheduler stands in between, and has read the first group alone.
# expect: refused
# row: edits/scheduler-before-add folding/add-refused
# codes: PG203
# reasons: scheduler-between
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)
optimizer.add_param_group({'params': b.parameters(), 'lr': 0.2})
