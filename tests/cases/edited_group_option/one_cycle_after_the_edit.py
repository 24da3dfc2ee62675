# The scheduler comes behind the edit and sees the same rate and momentum.
# expect: exact
# row: edits/scheduler-after edits/momentum-check
# codes: PG201
# defaults: momentum
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
optimizer.param_groups[0]['momentum'] = 0.9
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.1, total_steps=10)
