# A list and an iterator.
# expect: repair
# row: elements/sum
# codes: PG106
# raises: TypeError: can only concatenate list (not "generator") to list
# where: construction
# model: (a, b)
# after:
#   0.* 1.* |
import torch
from torch import nn

a = nn.Linear(3, 3)
b = nn.Linear(3, 1)
optimizer = torch.optim.Adam(list(a.parameters()) + b.parameters(), lr=1e-3)
