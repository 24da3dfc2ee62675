# The list is repaired first, and then takes in the edit behind it, on the same line: both are told.
# expect: repair
# codes: PG103 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# defaults: betas
# after:
#   weight bias |
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.AdamW([model]); optimizer.param_groups[0]['betas'] = (0.5, 0.99)
