# What the part of an argument holds is not known: here parameters.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: nn.Sequential(nn.Linear(3, 3), nn.ReLU(), nn.Linear(3, 2))
# optimizer: make(model)
import torch
from torch import nn


def make(net):
    return torch.optim.Adam([{'params': net.parameters()}, {'params': net[2].parameters(), 'lr': 1e-2}])
