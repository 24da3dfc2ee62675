# The call of `parameters` is missing in the new group.
# expect: refused
# codes: PG203
# reasons: unknown-params
# raises: TypeError: 'method' object is not iterable
# where: edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adagrad(a.parameters())
optimizer.add_param_group({'params': b.parameters, 'lr': 0.1})
