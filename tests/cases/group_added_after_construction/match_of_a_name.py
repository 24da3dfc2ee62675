# A `match` chooses the class: each case takes the group in.
# expect: exact
# codes: PG203
# optimizer: make(*model, 'sgd')
# model: (a, b)
import torch
from torch import nn


def make(a, b, name):
    match name:
        case 'adam' | 'adamw':
            optimizer = torch.optim.AdamW(a.parameters(), lr=1e-3)
        case 'sgd':
            optimizer = torch.optim.SGD(a.parameters(), lr=1e-2)
        case _:
            raise ValueError(name)
    optimizer.add_param_group({'params': b.parameters(), 'weight_decay': 0.0})
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
