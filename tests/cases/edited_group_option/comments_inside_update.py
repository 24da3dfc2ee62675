# Comments in the arguments of `update` move with the options.
# expect: exact
# codes: PG201
# defaults: lr weight_decay
# optimizer: make_optimizer(model)
import torch
from torch import nn


def make_optimizer(net):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    optimizer.param_groups[0].update({
        # warm-up
        'lr': 0.02,  # a fifth
        'weight_decay': 0.01,
    })
    return optimizer


model = nn.Linear(3, 1)
