# The option is set in the list of group dicts that an attribute holds; what is added comes behind it.
# expect: exact
# row: lists/attributes
# codes: PG201 PG203
# model: trainer.net
# optimizer: trainer.optimizer
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.net = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)])
        self.groups = [{'params': self.net[0].parameters()}, {'params': self.net[1].parameters()}]
        self.optimizer = torch.optim.SGD(self.groups, lr=0.1)
        self.optimizer.param_groups[1]['lr'] = 0.5  # the head
        self.optimizer.add_param_group({'params': self.net[2].parameters()})


trainer = Trainer()
