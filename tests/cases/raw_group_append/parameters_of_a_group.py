# Near miss for this rule: a tensor joins the params of a group; no group is added.
# expect: untouched
# model: (a, extra)
# optimizer: make(a, extra)
import torch
from torch import nn


def make(net, extra):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    print('before', len(optimizer.param_groups[0]['params']))
    optimizer.param_groups[0]['params'].append(extra)
    return optimizer


a = nn.Linear(2, 2)
extra = nn.Parameter(torch.zeros(2))
