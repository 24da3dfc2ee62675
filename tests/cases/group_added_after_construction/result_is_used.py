# Somebody keeps the result, which is None.
# expect: refused
# codes: PG203
# reasons: named-result
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
nothing = optimizer.add_param_group({'params': b.parameters()})
