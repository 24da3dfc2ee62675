# Groups and lists of groups that have names.
# expect: repair
# codes: PG202 PG202 PG202
# raises: KeyError: 'weight_decay'
# where: step
# model: (a, b, c, d)
# after:
#   0.* | lr=0.1
#   1.* | lr=0.2
#   2.* | lr=0.3
#   3.* | lr=0.4
import torch
from torch import nn

a, b, c, d = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
second = {'params': b.parameters(), 'lr': 0.2}
optimizer.param_groups.extend([second])
third: list = [{'params': c.parameters(), 'lr': 0.3}]
optimizer.param_groups += third
others = ({'params': d.parameters(), 'lr': 0.4},)
optimizer.param_groups.extend(others)
