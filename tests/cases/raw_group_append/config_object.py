# Near miss: a config class of the project has a list of the same name.
# expect: untouched
# model: (a, b)
# optimizer: config.build()
import torch
from torch import nn


class OptimConfig:
    def __init__(self, lr):
        self.lr = lr
        self.param_groups = []

    def build(self):
        return torch.optim.SGD(self.param_groups, lr=self.lr)


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
config = OptimConfig(lr=0.1)
config.param_groups.append({'params': a.parameters(), 'lr': 1e-3})
config.param_groups.extend([{'params': b.parameters()}])
