# The group is never trained today, and with what a branch sets the first step would raise.
# expect: refused
# codes: PG204
# reasons: untried-option
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.RAdam(model[0].parameters())
optimizer.param_groups[0]['params'] = model[1].parameters()
try:
    optimizer.param_groups[0]['capturable'] = True
except KeyError:
    print('an old release of torch')
