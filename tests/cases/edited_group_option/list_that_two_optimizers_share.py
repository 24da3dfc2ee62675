# Both optimizers hold the very same group dicts, so the second one's rate is ignored.
# expect: refused
# row: shapes/aliasing lists/shared
# codes: PG201
# reasons: shared-groups
# model: (a, b)
# optimizer: second
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
groups = [{'params': list(a.parameters())}, {'params': list(b.parameters())}]
first = torch.optim.SGD(groups, lr=0.1)
second = torch.optim.SGD(groups, lr=0.5)
second.param_groups[0]['lr'] = 0.2
