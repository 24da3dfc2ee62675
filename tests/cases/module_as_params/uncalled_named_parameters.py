# `named_parameters` is not called either.
# expect: repair
# row: shapes/uncalled
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# after:
#   weight bias |
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.named_parameters, lr=1e-3)
