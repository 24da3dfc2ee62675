# A comprehension of another group iterates over a module: both are repaired.
# expect: repair
# codes: PG103 PG101
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# model: (a, b, c)
# after:
#   0.weight 0.bias 1.weight 1.bias |
#   2.weight 2.bias |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': [p for part in (a, b.parameters()) for p in part]}, c.parameters()])
