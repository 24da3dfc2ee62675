# The list around the one group dict is forgotten.
# expect: repair
# row: shapes/lone-dict elements/lone-dict
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.0003
import torch
from torch import nn

model = nn.Linear(5, 3)
optimizer = torch.optim.Adam({'params': model.parameters(), 'lr': 3e-4})
