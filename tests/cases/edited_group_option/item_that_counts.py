# A class of the file counts its reads in `__getitem__`, which a class that derives from it has too.
# expect: refused
# row: conditions/impure
# codes: PG201
# reasons: impure-value
# model: trainer.model
# optimizer: trainer.optimizer
import torch
from torch import nn


class Schedule:
    def __init__(self):
        self.reads = 0

    def __getitem__(self, name):
        self.reads += 1
        return self.reads * 0.1


class Warmup(Schedule):
    pass


class Trainer:
    def __init__(self):
        self.model = nn.Linear(3, 2)
        self.rates = Warmup()
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=self.rates['lr'])
        self.optimizer.param_groups[0]['lr'] = self.rates['lr']


trainer = Trainer()
