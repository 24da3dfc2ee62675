# The list of groups has a name, and an iterator besides.
# expect: refused
# codes: PG105 PG101
# reasons: no-effect unknown-element
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# optimizer: make(model)
import torch
from torch import nn


def make(net):
    groups = [{'params': net[0].parameters(), 'params': net[1].parameters()}, net[2].parameters()]
    return torch.optim.SGD(groups, lr=0.1)


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2))
