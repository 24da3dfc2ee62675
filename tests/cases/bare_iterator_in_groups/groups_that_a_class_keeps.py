# A class keeps the list of groups, and may address any of them: parameters beside the iterator get a group.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.weight |
#   1.* |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2, bias=False), nn.Linear(2, 2))
optimizer = torch.optim.SGD([*model[0].parameters(), model[1].parameters()])


class Keeper:
    kept = optimizer.param_groups
