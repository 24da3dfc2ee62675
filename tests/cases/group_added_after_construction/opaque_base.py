# The base is an argument, which may be a list of groups or of parameters.
# expect: refused
# codes: PG203
# reasons: unknown-groups
# optimizer: make_optimizer(model[0].parameters(), model[1])
import torch
from torch import nn


def make_optimizer(params, head):
    optimizer = torch.optim.SGD(params, lr=0.1)
    optimizer.add_param_group({'params': head.parameters(), 'lr': 1.0})
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
