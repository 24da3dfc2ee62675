# Near miss: by then another optimizer is the last one, which `make` has made for a purpose of its own.
# expect: untouched
# model: nets
# optimizer: opts[1]
import torch
from torch import nn


def make(net):
    return other(net)


other = {'sgd': lambda net: torch.optim.SGD(net.parameters(), lr=0.1)}['sgd']
nets = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])
opts = []
opts.append(torch.optim.SGD(nets[0].parameters(), lr=0.1))
opts.append(make(nets[1]))
opts[-1].param_groups[0]['lr'] = 0.01
