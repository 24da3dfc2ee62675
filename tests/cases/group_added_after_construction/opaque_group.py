# The group comes from a helper that is not known to be free of effects.
# expect: refused
# codes: PG203
# reasons: impure-value
# model: (a, b)
import torch
from torch import nn


def head_group(module, lr):
    print('a group of its own')
    return {'params': module.parameters(), 'lr': lr}


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.add_param_group(head_group(b, lr=1.0))
