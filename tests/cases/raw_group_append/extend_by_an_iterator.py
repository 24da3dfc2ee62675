# `extend` puts every parameter into the list of groups.
# expect: refused
# row: edits/bare
# codes: PG202
# reasons: unreadable-group
# raises: IndexError: too many indices for tensor of dimension 2
# where: zero_grad
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-2)
optimizer.param_groups.extend(b.parameters())
