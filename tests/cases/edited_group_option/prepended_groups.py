# Near miss: what comes first in the list is not what comes first in the text.
# expect: refused
# codes: PG201
# reasons: unknown-groups
# model: (body, neck)
import torch
from torch import nn

body, neck = nn.Linear(3, 3), nn.Linear(3, 3)
groups = [{'params': body.parameters()}]
groups = [{'params': neck.parameters(), 'lr': 0.1}] + groups
optimizer = torch.optim.SGD(groups, lr=0.3)
optimizer.param_groups[0]['lr'] = 0.2
