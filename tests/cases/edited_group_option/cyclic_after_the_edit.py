# The scheduler behind the edits overwrites what they set; in the constructor it does the same.
# expect: exact
# row: edits/scheduler-after
# codes: PG201 PG201
# defaults: lr weight_decay
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), momentum=0.9)
optimizer.param_groups[0]['lr'] = 0.01
optimizer.param_groups[0]['weight_decay'] = 0.01
config = {'optimizer': optimizer, 'lr_scheduler': torch.optim.lr_scheduler.CyclicLR(optimizer, 0.1, 0.2)}
