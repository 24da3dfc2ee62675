# A module in a lone dict: the list is put around it, and the next pass calls `parameters`.
# expect: repair
# codes: PG102 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.001
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam({'params': model, 'lr': 1e-3})
