# The loop may be left behind the first construction, and then the list reaches the second as well.
# expect: refused
# codes: PG101
# reasons: shared-groups
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# optimizer: make_optimizer(model, [0.1])
import torch
from torch import nn


def make_optimizer(net, rates):
    for rate in rates:
        params = [{'params': net[0].parameters()}, net[1].parameters()]
        if rate > 0:
            optimizer = torch.optim.SGD(params, lr=rate)
            if rate < 0.5:
                break
            return optimizer
    optimizer = torch.optim.Adam(params)
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
