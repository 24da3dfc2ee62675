# Which construction it is depends on a condition: either gets the rate.
# expect: exact
# codes: PG201
# defaults: lr
# optimizer: make(model, 'sgd')
import torch
from torch import nn


def make(model, name):
    if name == 'adam':
        optimizer = torch.optim.Adam(model.parameters())
    else:
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    optimizer.param_groups[0]['lr'] = 0.01
    return optimizer


model = nn.Linear(2, 2)
