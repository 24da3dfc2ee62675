# Each call puts the parameters of another module into the list.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
groups = []


def add(part):
    groups.append(part.parameters())


add(model[0])
add(model[1])
optimizer = torch.optim.SGD(groups, lr=0.1)
