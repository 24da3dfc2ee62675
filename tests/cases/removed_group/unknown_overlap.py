# It is not certain that the groups share nothing: if they do, the construction raises today, and would not any more.
# expect: behavior
# row: folding/removed
# codes: PG205
# model: net
# after:
#   1.* |
import torch
from torch import nn


def make(body, head):
    optimizer = torch.optim.SGD([{'params': body.parameters()}, {'params': head.parameters()}], lr=0.1)
    del optimizer.param_groups[0]
    return optimizer


net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = make(net[0], net[1])
