# Near miss for this rule: `add_param_group` fills in and checks the group.
# expect: untouched
# model: (a, b)
# optimizer: make(a, b)
import torch
from torch import nn


def make(a, b):
    optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
    trained = optimizer.param_groups[0]['params']
    assert len(trained) == 2
    optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-3})
    return optimizer


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
