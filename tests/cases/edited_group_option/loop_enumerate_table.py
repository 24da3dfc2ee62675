# Each group gets its rate from a table, and all the same decay.
# expect: exact
# row: folding/loop-other
# codes: PG201
# model: (a, b)
import torch
from torch import nn

rates = (1e-3, 1e-2)
a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
for i, group in enumerate(optimizer.param_groups):
    group['lr'] = rates[i] * 2
    group['weight_decay'] = 0.1
