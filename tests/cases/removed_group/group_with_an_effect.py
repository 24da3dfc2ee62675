# The group that goes spends an iterator.
# expect: refused
# codes: PG205
# reasons: impure-value
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
rest = b.parameters()
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': rest}], lr=0.1)
optimizer.param_groups.pop()
