# The dict is given by keyword.
# expect: repair
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.1
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adagrad(lr_decay=1e-4, params={'params': model.parameters(), 'lr': 0.1})
