# Near miss: the value is made behind the list that would have to show it.
# expect: refused
# codes: PG201
# reasons: rebound-name
# model: (body, neck)
import torch
from torch import nn

body, neck = nn.Linear(3, 3), nn.Linear(3, 3)
groups = [{'params': body.parameters()}]
groups.append({'params': neck.parameters(), 'lr': 0.1})
rate = 0.02
optimizer = torch.optim.SGD(groups, lr=0.3)
optimizer.param_groups[1]['lr'] = rate
