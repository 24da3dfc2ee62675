# The loop runs over groups, and takes some of them.
# expect: exact
# codes: PG203
# model: (net, b)
# optimizer: make(net, ({'params': m.parameters(), 'lr': r} for m, r in [(a, 0.1), (b, 0.4)]))
import torch
from torch import nn

net, a, b = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)


def make(net, groups):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for group in groups:
        if group['lr'] > 0.2:
            optimizer.add_param_group(group)
    return optimizer
