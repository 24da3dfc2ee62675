# To repair one element would be in vain: a comprehension of another group iterates over a module.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': [p for part in (a, b.parameters()) for p in part]}, c.parameters()])
