# The first group is certain, the second depends on a condition: the edits of either side are told apart.
# expect: exact
# codes: PG201 PG201
# reasons: unknown-groups
# optimizer: make(body, neck, head, True)
# model: (body, neck, head)
import torch
from torch import nn


def make(body, neck, head, tune_neck):
    groups = [{'params': body.parameters()}]
    if tune_neck:
        groups.append({'params': neck.parameters(), 'lr': 0.1})
    groups.append({'params': head.parameters()})
    optimizer = torch.optim.SGD(groups, lr=0.3)
    optimizer.param_groups[0]['lr'] = 0.2
    optimizer.param_groups[1]['lr'] = 0.5
    return optimizer


body, neck, head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
