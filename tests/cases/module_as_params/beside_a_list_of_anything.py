# To call `parameters` would be in vain: a list stands where a group dict belongs, and nobody sees what is in it.
# expect: refused
# codes: PG103
# reasons: raises-anyway
# raises: TypeError: 'method' object is not iterable
# where: construction
# optimizer: make(model)
import torch
from torch import nn


def make(net):
    print(sum(p.numel() for p in net.body.parameters()))
    return torch.optim.ASGD([{'params': net.body.parameters}, list(net.table.values()) + list(net.head.parameters())])


model = nn.Module()
model.body, model.head = nn.Linear(2, 2), nn.Linear(2, 2)
model.table = nn.ParameterDict({'u': torch.ones(2)})
