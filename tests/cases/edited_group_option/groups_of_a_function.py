# Near miss: the group is written in another function, where the value means something else.
# expect: refused
# codes: PG201
# reasons: unknown-groups
# optimizer: make(body, neck, 0.5)
# model: (body, neck)
import torch
from torch import nn


def groups_of(body, neck):
    return [{'params': body.parameters()}, {'params': neck.parameters()}]


def make(body, neck, rate):
    optimizer = torch.optim.SGD(groups_of(body, neck), lr=0.3)
    optimizer.param_groups[0]['lr'] = rate
    return optimizer


body, neck = nn.Linear(3, 3), nn.Linear(3, 3)
