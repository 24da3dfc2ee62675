# `extend` puts the keys of the dict into the list of groups.
# expect: refused
# row: edits/bare
# codes: PG202
# reasons: unreadable-group
# raises: TypeError: string indices must be integers, not 'str'
# where: zero_grad
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-2)
optimizer.param_groups.extend({'params': b.parameters(), 'lr': 1e-3})
