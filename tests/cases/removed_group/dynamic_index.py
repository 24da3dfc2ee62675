# Which group goes is not seen.
# expect: refused
# codes: PG205
# reasons: dynamic-index
# model: (a, b)
import torch
from torch import nn

index = len('a')
a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
del optimizer.param_groups[index]
