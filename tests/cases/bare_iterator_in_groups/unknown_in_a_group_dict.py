# An iterator and something unknown in the list of one group.
# expect: refused
# row: shapes/iterators-in-group
# codes: PG101
# reasons: unknown-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: a
# optimizer: make(a, b.weight)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)

def make(net, scale):
    return torch.optim.Adam([{'params': [net.parameters(), scale], 'lr': 1e-2}])
