# The scheduler sets the rate in each of its steps: above it the edit would be overwritten at once.
# expect: refused
# row: edits/scheduler-before
# codes: PG201 PG201
# reasons: scheduler-between scheduler-between
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.1, total_steps=10)
optimizer.param_groups[0]['lr'] = 0.01
optimizer.param_groups[0]['weight_decay'] = 0.01
