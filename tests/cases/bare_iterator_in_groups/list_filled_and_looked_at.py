# Near miss: the function also reads what it put in, so the elements must stay iterators.
# expect: untouched
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# optimizer: make(model)
import torch
from torch import nn


def add(parts, net):
    parts.append(net.parameters())
    parts[-1] = list(parts[-1])


def make(net):
    groups = []
    add(groups, net)
    return torch.optim.Adam(groups, lr=0.01)


model = nn.Linear(2, 1)
