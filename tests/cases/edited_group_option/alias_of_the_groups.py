# The list of groups has another name, which goes with the edits.
# expect: exact
# codes: PG201 PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
groups = optimizer.param_groups
groups[0]['lr'] = 0.5
groups[1]['lr'] = 0.25
