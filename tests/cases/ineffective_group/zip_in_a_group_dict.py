# The params of a group are pairs, of which the first counts as a name.
# expect: refused
# row: shapes/zip
# codes: PG105
# reasons: no-effect
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([{'params': zip(a.parameters(), b.parameters()), 'lr': 0.1}])
