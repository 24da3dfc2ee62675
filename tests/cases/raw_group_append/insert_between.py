# `insert(1, …)` between two group dicts.
# expect: repair
# row: folding/append-missing
# codes: PG202
# raises: KeyError: 'fused'
# where: step
# model: (a, b, c)
# after:
#   0.weight 0.bias | lr=0.1
#   2.weight 2.bias | lr=0.3
#   1.weight 1.bias | lr=0.2
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
c = nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters(), 'lr': 0.2}], lr=0.1)
optimizer.param_groups.insert(1, {'params': list(c.parameters()), 'lr': 0.3})
