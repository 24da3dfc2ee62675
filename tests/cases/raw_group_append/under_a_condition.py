# The group is appended or not, which no list of the constructor can say.
# expect: refused
# codes: PG202
# reasons: under-a-condition
# row: conditions/branch
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# optimizer: make(a, b, True)
import torch
from torch import nn


def make(net, head, train_head):
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
    if train_head:
        optimizer.param_groups.append({'params': head.parameters(), 'lr': 1e-3})
    return optimizer


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
