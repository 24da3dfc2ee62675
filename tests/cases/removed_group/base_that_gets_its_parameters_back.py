# The group takes parameters out of the base, and goes again: the base keeps them.
# expect: behavior
# codes: PG202 PG205
# optimizer: make(model)
# after:
#   * |
import torch
from torch import nn


def make(net):
    optimizer = torch.optim.Adam(net.parameters())
    optimizer.param_groups.append({'params': net.head.parameters(), 'lr': 0.01})
    optimizer.param_groups.pop()
    return optimizer


model = nn.ModuleDict({'body': nn.Linear(3, 3)})
model.head = nn.Linear(3, 2)
