# Two statements make the list, and its last group is taken out again: the call takes a slice.
# expect: exact
# codes: PG205 PG201
# model: body
import torch
from torch import nn

body, neck = nn.Linear(3, 3), nn.Linear(3, 3)
groups = [{'params': body.parameters()}]
groups.append({'params': neck.parameters(), 'lr': 0.1})
optimizer = torch.optim.SGD(groups, lr=0.3)
optimizer.param_groups.pop()
optimizer.param_groups[0]['lr'] = 0.2
