# Two modules that come as arguments may share parameters.
# expect: refused
# row: folding/append-overlap
# codes: PG202
# reasons: unknown-overlap
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# optimizer: make(a, b)
import torch
from torch import nn


def make(net, head):
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
    optimizer.param_groups.append({'params': head.parameters(), 'lr': 1e-3})
    return optimizer


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
