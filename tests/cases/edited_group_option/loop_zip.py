# Each group gets its rate from a literal list.
# expect: exact
# row: folding/loop-other
# codes: PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
for group, lr in zip(optimizer.param_groups, [1e-3, 1e-2]):
    group['lr'] = lr
