# Beside the iterator stands a sum with a method that is not called, of an object whose class nobody sees.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: 'method' object is not iterable
# where: construction
import torch
from torch import nn


def make(net):
    return torch.optim.Adam([{'params': list(net.trunk.parameters()) + list(net.neck.parameters)}, net.head.parameters()])


model = nn.Module()
model.trunk, model.neck, model.head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = make(model)
