# The params are one of two iterators, each of another class.
# expect: exact
# codes: PG201
# defaults: lr
# optimizer: make_optimizer(*model, True)
# model: (a, b)
from itertools import chain

import torch
from torch import nn


def make_optimizer(body, head, both):
    optimizer = torch.optim.Adam(chain(body.parameters(), head.parameters()) if both else head.parameters())
    optimizer.param_groups[0]['lr'] = 0.1
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
