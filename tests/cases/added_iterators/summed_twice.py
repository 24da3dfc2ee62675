# What a list would hold twice.
# expect: refused
# codes: PG106 PG106
# reasons: overlap overlap
# raises: TypeError: can only concatenate list (not "generator") to list
# where: construction
# optimizer: make(model)
import torch
from torch import nn


def make(net):
    return torch.optim.SGD(sum([net.parameters(), net[0].parameters()], []), lr=0.1)


def make_of_parts(net):
    return torch.optim.SGD(sum((m.parameters() for m in [net, net[0]]), []), lr=0.1)


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
