# The group holds the very list, which grows.
# expect: refused
# codes: PG204
# reasons: unknown-params
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
chosen = [b.weight]
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups[0]['params'] = chosen
chosen.append(b.bias)
