# The function fills another list too, which is no list of groups.
# expect: refused
# codes: PG101
# reasons: list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: make(model)
import torch
from torch import nn


def add(parts, net):
    parts.append(net.parameters())


def make(net):
    groups = []
    add(groups, net)
    return torch.optim.Adam(groups, lr=0.01)


def count(net):
    iterators = []
    add(iterators, net)
    return sum(p.numel() for one in iterators for p in one)


model = nn.Linear(2, 1)
print(count(model))
