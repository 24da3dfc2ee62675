# The group is a name, not a display.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# optimizer: make(a, {'params': list(b.parameters()), 'lr': 1e-3})
import torch
from torch import nn


def make(net, group):
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
    optimizer.param_groups.append(group)
    return optimizer


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
