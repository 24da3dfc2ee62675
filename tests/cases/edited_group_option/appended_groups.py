# Two statements make the list: the option goes where the group is written, and an added group into the call.
# expect: exact
# codes: PG201 PG203 PG201
# model: (body, neck, head)
import torch
from torch import nn

body, neck, head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
rate = 0.02
groups = [{'params': body.parameters()}]
groups.append({'params': neck.parameters(), 'lr': 0.1})
optimizer = torch.optim.SGD(groups, lr=0.3)
optimizer.param_groups[1]['lr'] = rate
optimizer.add_param_group({'params': head.parameters()})
optimizer.param_groups[2]['momentum'] = 0.9
