# `__setattr__` of the class sees the optimizer before the group is added.
# expect: untouched
# model: (trainer.trunk, trainer.head)
# optimizer: trainer.optimizer
import torch
from torch import nn


class Watching:
    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name == 'optimizer':
            self.groups_at_first = len(value.param_groups)


class Trainer(Watching):
    def __init__(self):
        self.trunk, self.head = nn.Linear(3, 3), nn.Linear(3, 2)
        self.optimizer = torch.optim.SGD(self.trunk.parameters(), lr=0.1)
        self.optimizer.add_param_group({'params': self.head.parameters()})


trainer = Trainer()
