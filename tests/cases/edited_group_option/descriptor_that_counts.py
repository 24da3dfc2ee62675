# A descriptor of the file counts its reads.
# expect: refused
# row: conditions/impure
# codes: PG201
# reasons: impure-value
# model: trainer.model
# optimizer: trainer.make()
import torch
from torch import nn


class Counting:
    reads = 0

    def __get__(self, instance, owner):
        self.reads += 1
        return self.reads * 0.1


class Trainer:
    rate = Counting()

    def __init__(self):
        self.model = nn.Linear(3, 2)

    def make(self):
        optimizer = torch.optim.SGD(self.model.parameters(), lr=self.rate)
        optimizer.param_groups[0]['lr'] = self.rate
        return optimizer


trainer = Trainer()
