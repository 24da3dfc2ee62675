# The number of groups is printed in between.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
print(len(optimizer.param_groups), 'group')
optimizer.add_param_group({'params': b.parameters(), 'lr': 0.2})
