# What another method puts into the list may be a group with an option of its own.
# expect: refused
# codes: PG201
# reasons: unknown-groups
# model: trainer.layer
# optimizer: trainer.optimizer
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.layer = nn.Linear(3, 4)
        self.params = [self.layer.weight]
        self.fill()
        self.optimizer = torch.optim.SGD(self.params, lr=0.1)
        self.optimizer.param_groups[0]['lr'] = 0.5

    def fill(self):
        self.params[0] = {'params': [self.layer.weight], 'lr': 0.3}


trainer = Trainer()
