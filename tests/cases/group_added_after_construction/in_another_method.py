# Near miss: the group is added by another method, when the time has come.
# expect: untouched
# row: conditions/other-place
# model: {'body': trainer.body, 'head': trainer.head}
# optimizer: trainer.unfreeze()
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.body, self.head = nn.Linear(2, 2), nn.Linear(2, 1)
        self.optimizer = torch.optim.SGD(self.head.parameters(), lr=0.1)

    def unfreeze(self):
        self.optimizer.add_param_group({'params': self.body.parameters(), 'lr': 0.01})
        return self.optimizer


trainer = Trainer()
