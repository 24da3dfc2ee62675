# Near miss: for another name, the optimizer is the one that was made before.
# expect: untouched
# optimizer: make(*model, 'none')
# model: (a, b)
import torch
from torch import nn


def make(a, b, name):
    optimizer = torch.optim.Adagrad(a.parameters(), lr=1e-3)
    match name:
        case 'sgd':
            optimizer = torch.optim.SGD(a.parameters(), lr=1e-2)
    optimizer.add_param_group({'params': b.parameters(), 'weight_decay': 0.0})
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
