# The fix would need Python's `id`.
# expect: refused
# codes: PG202
# reasons: taken-name
# raises: KeyError: 'betas'
# where: step
# model: net
# optimizer: make(net, 7)
import torch
from torch import nn


def make(net, id):
    optimizer = torch.optim.Adam(net.parameters())
    optimizer.param_groups.append({'params': net[1].parameters(), 'lr': 1e-2})
    return optimizer


net = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 2))
