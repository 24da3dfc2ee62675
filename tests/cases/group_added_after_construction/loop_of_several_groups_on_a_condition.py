# Every round adds two groups, if a condition holds; the name of a group is taken.
# expect: exact
# codes: PG203 PG203
# model: (net, a, b, c)
# optimizer: make(net, [a, b], c)
import torch
from torch import nn

net, a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)


def make(net, modules, group):
    optimizer = torch.optim.SGD([{'params': net.parameters()}], lr=0.1)
    for module in modules:
        if isinstance(module, nn.Linear): optimizer.add_param_group({'params': module.weight}); optimizer.add_param_group(dict(params=module.bias, lr=0.2))
    optimizer.add_param_group({'params': group.parameters()})
    return optimizer
