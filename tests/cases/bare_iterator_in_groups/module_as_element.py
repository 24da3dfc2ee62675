# A module beside the iterator: wrapping the iterator only would move the crash, so the module is looked at first.
# expect: repair
# row: shapes/modules
# codes: PG101 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([a.parameters(), b], lr=1e-3)
