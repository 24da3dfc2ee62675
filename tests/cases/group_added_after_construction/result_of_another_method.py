# Near miss: the method of that name is that of another class, and returns the optimizer for the next call.
# expect: untouched
# model: (body, head)
# optimizer: built.optimizer
import torch
from torch import nn


class Builder:
    def __init__(self, net):
        self.optimizer = torch.optim.SGD(net.parameters(), lr=0.1)

    def add_param_group(self, group):
        self.optimizer.add_param_group(group)
        return self


body, head = nn.Linear(3, 2), nn.Linear(2, 1)
built = Builder(body)
built = built.add_param_group({'params': head.parameters(), 'lr': 0.2})
