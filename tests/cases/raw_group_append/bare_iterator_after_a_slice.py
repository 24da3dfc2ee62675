# The list is replaced by a copy of itself before an iterator is appended to it: one group more.
# expect: repair
# codes: PG205 PG201 PG202
# raises: TypeError: 'generator' object is not subscriptable
# where: zero_grad
# model: (a, b, c)
# after:
#   0.weight 0.bias | lr=0.1
#   1.weight 1.bias | lr=0.2
#   2.weight 2.bias |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adamax([{'params': a.parameters()}, {'params': b.parameters()}])
optimizer.param_groups = optimizer.param_groups[:]
for group, rate in zip(optimizer.param_groups, (0.1, 0.2)):
    group['lr'] = rate
optimizer.param_groups.append(c.parameters())
