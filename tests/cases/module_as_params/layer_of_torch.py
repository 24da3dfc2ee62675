# One layer of torch, positional arguments behind it.
# expect: repair
# row: shapes/module
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# after:
#   weight bias |
import torch
import torch.nn as nn

model = nn.Linear(10, 2)
optimizer = torch.optim.SGD(model, 0.1, 0.9)
