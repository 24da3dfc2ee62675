# What stands behind the removal is taken in with it, or stays with it.
# expect: behavior
# codes: PG205 PG201 PG203
# model: net
# after:
#   0.* | lr=0.5
#   2.* |
import torch
from torch import nn


def make(body, neck, head):
    optimizer = torch.optim.SGD([{'params': body.parameters()}, {'params': neck.parameters()}], lr=0.1)
    optimizer.param_groups.pop()
    optimizer.param_groups[0]['lr'] = 0.5
    optimizer.add_param_group({'params': head.parameters()})
    return optimizer


net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1))
optimizer = make(*net)
