# Neither branch taken, the name has no value, and the code behind raises, with the edit or without it.
# expect: exact
# codes: PG203 PG201
# optimizer: make(a, b, SimpleNamespace(optimizer='adam'))
# model: (a, b)
from types import SimpleNamespace

import torch
from torch import nn, optim


def make(a, b, args):
    if args.optimizer == 'sgd':
        optimizer = optim.SGD(a.parameters(), lr=0.1)
    elif args.optimizer == 'adam':
        optimizer = optim.Adam(a.parameters(), lr=0.1)
    optimizer.add_param_group({'params': b.parameters(), 'lr': 1.0})
    optimizer.param_groups[0]['weight_decay'] = 0.1
    scheduler = optim.lr_scheduler.StepLR(optimizer, 3)
    print(scheduler.last_epoch)
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
