# A scheduler remembers the rate of its construction.
# expect: refused
# row: edits/scheduler-before
# codes: PG201
# reasons: scheduler-between
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.95 ** epoch)
optimizer.param_groups[0]['lr'] = 0.01
