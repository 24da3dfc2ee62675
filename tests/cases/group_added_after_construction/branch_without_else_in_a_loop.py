# Near miss: in the second round the name has the optimizer of the first.
# expect: untouched
# optimizer: make(a, heads)
# model: (a, heads)
import torch
from torch import nn, optim


def make(a, heads):
    for number, head in enumerate(heads):
        if number == 0:
            optimizer = optim.SGD(a.parameters(), lr=0.1)
        optimizer.add_param_group({'params': head.parameters(), 'lr': 1.0})
        print(len(optimizer.state))
    return optimizer


a, heads = nn.Linear(2, 2), nn.ModuleList([nn.Linear(2, 1), nn.Linear(2, 1)])
