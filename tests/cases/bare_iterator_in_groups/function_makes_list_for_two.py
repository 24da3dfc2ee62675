# Two optimizers get their groups from one function, which is rewritten once.
# expect: repair
# row: lists/functions
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (one, two)
# optimizer: first
# after:
#   0.0.* | lr=0.5
#   0.1.* |
import torch
from torch import nn


def groups_of(net):
    return [{'params': net[0].parameters(), 'lr': 0.5}, net[1].parameters()]


one = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
two = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
first = torch.optim.SGD(groups_of(one), lr=0.1)
second = torch.optim.SGD(groups_of(two), lr=0.1)
