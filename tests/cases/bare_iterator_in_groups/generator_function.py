# A generator function yields groups and iterators.
# expect: repair
# row: lists/functions
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: net
# after:
#   0.* | lr=0.5
#   1.* |
import torch
from torch import nn


def groups_of(net):
    yield {'params': net[0].parameters(), 'lr': 0.5}
    yield net[1].parameters()


net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.SGD(groups_of(net), lr=0.1)
