# Other functions have variables of the same name: the loop goes all the same.
# expect: exact
# codes: PG201
import torch
from torch import nn


def make(net, rate):
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    for group in optimizer.param_groups:
        group['initial_lr'] = rate
    return optimizer


def shown(optimizer):
    group = optimizer.param_groups[0]
    return group['lr']


def group(numbers):
    return [numbers]


model = nn.Linear(3, 2)
optimizer = make(model, 0.1)
print(group([shown(optimizer)]))
