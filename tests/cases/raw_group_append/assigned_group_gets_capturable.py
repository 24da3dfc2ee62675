# The group put in the place of the first is never trained today, and with `capturable` its first step would raise.
# expect: refused
# codes: PG202 PG201
# reasons: untried-option after-refused-edit
# optimizer: make_optimizer(model)
import torch
from torch import nn


def make_optimizer(net):
    optimizer = torch.optim.Adam(net[0].parameters())
    optimizer.param_groups[0] = {**optimizer.defaults, 'params': net[1].parameters(), 'lr': 0.1}
    optimizer.param_groups[0]['capturable'] = True
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
