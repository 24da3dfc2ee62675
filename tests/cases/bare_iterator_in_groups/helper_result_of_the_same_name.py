# Two functions give the helper's result the same name, and one of them does not make an optimizer of it.
# expect: refused
# codes: PG101 PG101
# reasons: list-used-elsewhere list-used-elsewhere
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: make(model)
import torch
from torch import nn


def iterators(net):
    return [net[0].parameters(), net[1].parameters()]


def make(net):
    parts = iterators(net)
    return torch.optim.Adam(parts, lr=0.01)


def count(net):
    parts = iterators(net)
    return sum(p.numel() for one in parts for p in one)


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
print(count(model))
