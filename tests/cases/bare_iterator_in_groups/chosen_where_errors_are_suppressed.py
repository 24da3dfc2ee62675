# What raises behind the first construction is caught, and then the list reaches the second as well.
# expect: refused
# codes: PG101
# reasons: shared-groups
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# optimizer: make_optimizer(model)
import contextlib

import torch
from torch import nn


def check(optimizer):
    if len(optimizer.param_groups) < 3:
        raise ValueError('too few groups')


def make_optimizer(net):
    params = [{'params': net[0].parameters()}, net[1].parameters()]
    with contextlib.suppress(ValueError):
        optimizer = torch.optim.SGD(params, lr=0.1)
        check(optimizer)
        return optimizer
    optimizer = torch.optim.Adam(params)
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
