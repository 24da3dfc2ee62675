# Near miss: the list is filled behind the construction too, so that not all of it reaches the optimizer.
# expect: untouched
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))


def make(net):
    groups = []

    def add(module):
        groups.append(module.parameters())

    add(net[0])
    optimizer = torch.optim.AdamW(groups, lr=1e-3)
    add(net[1])
    return optimizer


optimizer = make(model)
