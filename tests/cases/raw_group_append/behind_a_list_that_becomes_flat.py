# The list with a name becomes flat, and gives parameters to the new group: their ids are collected above the list.
# expect: repair
# codes: PG101 PG202
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
first = list(model[0].parameters())
params = [*first, model[1].parameters()]
optimizer = torch.optim.NAdam(params, 1e-3)
optimizer.param_groups.append({'params': list(model[1].parameters())})
