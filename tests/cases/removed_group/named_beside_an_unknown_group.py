# The group that goes has names, and the other one perhaps none: then torch refuses the two, whatever comes behind them.
# expect: refused
# codes: PG205
# reasons: mixed-names
# raises: ValueError: all optimizer param groups should be with/without names. cannot add param group with names to the optimizer
# where: construction
# optimizer: make_optimizer(model, list(model[0].parameters()))
import torch
from torch import nn


def make_optimizer(net, base):
    optimizer = torch.optim.Adam([{'params': base}, {'params': list(net[1].named_parameters()), 'lr': 0.1}])
    optimizer.param_groups.pop(1)
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
