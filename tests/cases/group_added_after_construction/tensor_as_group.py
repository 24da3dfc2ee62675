# A parameter is added where a group dict belongs: it becomes a group.
# expect: repair
# codes: PG203
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.parameter.Parameter'>
# where: edit
# model: [weight, scale]
# after:
#   0 |
#   1 |
import torch
from torch import nn

weight, scale = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(2))
optimizer = torch.optim.ASGD([weight])
optimizer.add_param_group(scale)
