# There is no third group.
# expect: refused
# codes: PG205
# reasons: index-out-of-range
# raises: IndexError: list assignment index out of range
# where: edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
del optimizer.param_groups[2]
