# A group of parameters of the base gets others in their place: the base would have to keep the first ones.
# expect: refused
# codes: PG202 PG204
# reasons: overlap after-refused-edit
# raises: KeyError: 'betas'
# where: step
# optimizer: make(*model)
# model: [model, more]
import torch
from torch import nn


def make(net, more):
    optimizer = torch.optim.Adam(net.parameters())
    optimizer.param_groups.append({'params': net.head.parameters(), 'lr': 0.01})
    optimizer.param_groups[-1]['params'] = list(more.parameters())
    return optimizer


model = nn.ModuleDict({'body': nn.Linear(3, 3)})
model.head = nn.Linear(3, 2)
more = nn.Linear(2, 2)
