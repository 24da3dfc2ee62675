# The method has two names before it is used, and needs a group beside the call.
# expect: repair
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.module.Module.parameters
# where: construction
# model: [body, head]
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
parameters = body.parameters
first = parameters
optimizer = torch.optim.Adam([first, {'params': head.parameters()}])
