# The group is never trained today, and with what a branch sets the first step would raise.
# expect: refused
# codes: PG204
# reasons: untried-option
# model: [body, head]
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.RAdam(body.parameters())
optimizer.param_groups[0]['params'] = head.parameters()
if torch.__version__:
    optimizer.param_groups[0]['capturable'] = True
