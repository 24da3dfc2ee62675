# The familiar preparation for a scheduler: `initial_lr` is read from the group.
# expect: refused
# row: folding/loop-other
# codes: PG201
# reasons: reads-the-group
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for group in optimizer.param_groups:
    group['initial_lr'] = group['lr']
