# A bare iterator is appended: no group dict at all.
# expect: repair
# row: edits/bare folding/append-bare
# codes: PG202
# raises: TypeError: 'generator' object is not subscriptable
# where: zero_grad
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.1
#   1.weight 1.bias | lr=0.1
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups.append(b.parameters())
