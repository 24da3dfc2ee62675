# Which key is missed first depends on whether the params are an iterator, which the file does not tell.
# expect: refused
# codes: PG202
# reasons: unknown-params
# raises: KeyError: 'weight_decay'
# where: step
# optimizer: make_optimizer(model)
import torch
from torch import nn


def make_optimizer(net):
    optimizer = torch.optim.SGD(net.body.parameters(), lr=0.1)
    optimizer.param_groups.append({'params': net.scales.values(), 'nesterov': True})
    return optimizer


model = nn.Module()
model.body = nn.Linear(2, 2)
model.scales = nn.ParameterDict({'first': torch.ones(2), 'second': torch.zeros(2)})
