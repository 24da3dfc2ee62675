# The first params cannot be left out: they are spent on the way.
# expect: refused
# codes: PG204
# reasons: impure-value
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
everything = a.parameters()
optimizer = torch.optim.SGD(everything, lr=0.1)
optimizer.param_groups[0]['params'] = list(b.parameters())
