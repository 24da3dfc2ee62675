# The whole group is an argument; any dict will do.
# expect: exact
# codes: PG203
# model: (a, b)
# optimizer: make_optimizer(a, {'params': b.parameters(), 'lr': 1e-2})
import torch
from torch import nn


def make_optimizer(net, head_group):
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
    optimizer.add_param_group(head_group)
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
