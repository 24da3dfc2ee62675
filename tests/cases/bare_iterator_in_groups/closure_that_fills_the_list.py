# A function inside of another one fills the list around it.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))


def make(net):
    groups = []

    def add(module):
        groups.append(module.parameters())

    add(net[0])
    add(net[1])
    return torch.optim.AdamW(groups, lr=1e-3)


optimizer = make(model)
