# Near miss: the function fills a flat list, which is edited behind.
# expect: refused
# codes: PG201
# reasons: unknown-groups
# optimizer: make(model)
import torch
from torch import nn


def fill(params, net):
    params.append(net.weight)
    params.extend([net.bias])


def make(net):
    params = []
    fill(params, net)
    optimizer = torch.optim.Adam(params, lr=0.01)
    optimizer.param_groups[0]['lr'] = 0.1
    return optimizer


model = nn.Linear(2, 1)
