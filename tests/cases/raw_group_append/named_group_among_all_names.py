# The function lists its names, and that of the group is one of them.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# raises: KeyError: 'betas'
# where: step
# model: net
# optimizer: make()
import torch
from torch import nn

net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 2)})


def make():
    optimizer = torch.optim.Adam(net['body'].parameters(), lr=1e-4)
    group = {'params': list(net['head'].parameters()), 'lr': 0.1}
    optimizer.param_groups.append(group)
    print(sorted(locals()))
    return optimizer
