# The loop runs over a list of groups.
# expect: exact
# codes: PG203
# model: (net, a)
# optimizer: make(net, [{'params': a.parameters(), 'lr': 0.2}])
import torch
from torch import nn

net, a = nn.Linear(2, 2), nn.Linear(2, 2)


def make(net, extra):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for group in extra:
        optimizer.add_param_group(group)
    return optimizer
