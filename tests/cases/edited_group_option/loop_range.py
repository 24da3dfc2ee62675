# The groups are counted.
# expect: exact
# codes: PG201
# defaults: lr momentum
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
for i in range(len(optimizer.param_groups)):
    optimizer.param_groups[i]['lr'] = 0.5
    optimizer.param_groups[i].update(momentum=0.9)
