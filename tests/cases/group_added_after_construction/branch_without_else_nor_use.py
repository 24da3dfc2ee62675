# Near miss: nothing behind the edit reads the name, so without it a call with another name would not raise.
# expect: untouched
# run: no — nothing keeps the optimizer
import torch
from torch import nn, optim


def make(a, b, name):
    if name == 'sgd':
        optimizer = optim.SGD(a.parameters(), lr=0.1)
    optimizer.add_param_group({'params': b.parameters(), 'lr': 1.0})


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
make(a, b, 'sgd')
