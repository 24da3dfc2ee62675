# The dict is the group itself, and is changed later by its name: it stays the same dict.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
group = {'params': b.parameters()}
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group(group)
group['lr'] = 0.5
