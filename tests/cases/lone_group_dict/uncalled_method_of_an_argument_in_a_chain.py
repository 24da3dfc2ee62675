# In the group dict without a list, a chain goes through a method that is not called: in brackets it would raise as well.
# expect: refused
# codes: PG102
# reasons: raises-anyway
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
from itertools import chain

import torch
from torch import nn


def make(net):
    return torch.optim.SGD({'params': chain(net[0].parameters(), net[1].parameters), 'momentum': 0.9}, lr=0.1)


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = make(model)
