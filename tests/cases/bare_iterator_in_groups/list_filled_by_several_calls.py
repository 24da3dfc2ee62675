# One function fills the lists of two optimizers, and is called in a loop; it may return early.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.* |
#   1.* |
# model: nn.ModuleList([a, b])
# optimizer: make([a, b])
import torch
from torch import nn


def add(groups, part):
    if part is None:
        return
    groups.append(part.parameters())


def make(parts):
    groups = []
    for part in parts:
        add(groups, part)
    return torch.optim.Adam(groups, lr=0.01)


def make_other(first, second):
    groups = []
    add(groups, first)
    add(groups, second)
    return torch.optim.SGD(params=groups, lr=0.01)


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
