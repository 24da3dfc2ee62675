# LBFGS takes one group, and one group it is.
# expect: repair
# row: options/lbfgs-one-dict
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.5
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.LBFGS({'params': model.parameters(), 'lr': 0.5})
