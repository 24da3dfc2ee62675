# Near miss: an argument called `group` may well be a list.
# expect: untouched
# row: elements/lone-dict
# optimizer: make_optimizer([{'params': model.parameters(), 'lr': 0.1}])
import torch
from torch import nn


def make_optimizer(group, momentum=0.9):
    return torch.optim.SGD(group, lr=0.01, momentum=momentum)


model = nn.Linear(2, 2)
