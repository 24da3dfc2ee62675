# The constructor puts a list together in an attribute, and another method makes the optimizer of it, once.
# expect: repair
# row: lists/attributes
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: trainer.net
# optimizer: trainer.optimizer
# after:
#   body.* | lr=0.01
#   head.* |
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.net = nn.ModuleDict({'body': nn.Linear(2, 2), 'head': nn.Linear(2, 1)})
        self.groups = []
        self.groups.append({'params': self.net['body'].parameters(), 'lr': 0.01})
        self.groups.append(self.net['head'].parameters())
        if not self.groups:
            raise ValueError(len(self.groups))

    def build(self):
        self.optimizer = torch.optim.Adam(self.groups)


trainer = Trainer()
trainer.build()
