# The edits behind it are taken over afterwards.
# expect: repair
# codes: PG103 PG201
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# after:
#   weight bias |
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model)
optimizer.param_groups[0]['lr'] = 1e-4
