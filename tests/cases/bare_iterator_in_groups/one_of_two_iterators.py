# A conditional expression of two iterators of different classes: whichever it is, it becomes a group.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'filter'>
# where: construction
# optimizer: make_optimizer(*model, True)
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.1
#   1.weight 1.bias |
import torch
from torch import nn


def make_optimizer(body, head, frozen):
    return torch.optim.Adam([
        {'params': body.parameters(), 'lr': 0.1},
        filter(lambda p: p.requires_grad, head.parameters()) if frozen else head.parameters(),
    ])


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
