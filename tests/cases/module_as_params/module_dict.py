# A `ModuleDict` yields its keys.
# expect: repair
# row: shapes/modules
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   a.* b.* |
import torch
from torch import nn

model = nn.ModuleDict({'a': nn.Linear(2, 2), 'b': nn.Linear(2, 2)})
optimizer = torch.optim.SGD(model, lr=0.1)
