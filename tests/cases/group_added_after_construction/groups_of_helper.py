# A function makes the optimizer, of a module that the caller names.
# expect: refused
# codes: PG203
# reasons: made-elsewhere
# model: (a, b)
import torch
from torch import nn


def sgd(net):
    return torch.optim.SGD(net.parameters(), lr=0.1)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = sgd(a)
optimizer.add_param_group({'params': b.parameters()})
