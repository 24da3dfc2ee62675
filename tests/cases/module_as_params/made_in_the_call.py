# The module is made in the call itself.
# expect: repair
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# model: optimizer.param_groups[0]["params"]
# after:
#   0 1 |
import torch
import torch.nn as nn

optimizer = torch.optim.SGD(nn.Linear(10, 2), lr=0.1)
