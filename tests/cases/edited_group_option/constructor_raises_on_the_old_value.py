# The constructor refuses the first value, so a keyword must not cure it.
# expect: exact
# codes: PG201
# raises: TypeError: 'bool' object is not subscriptable
# where: construction
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), betas=True)
optimizer.param_groups[0]['betas'] = (0.8, 0.9)
