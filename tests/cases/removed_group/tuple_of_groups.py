# A tuple of two groups keeps its comma.
# expect: exact
# codes: PG205
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(({'params': a.parameters()}, {'params': b.parameters()}), lr=0.1)
del optimizer.param_groups[-1]
