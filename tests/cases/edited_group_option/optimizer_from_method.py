# A method of the class makes the optimizer, and edits its group too: that edit is taken in.
# expect: exact
# row: conditions/made-elsewhere
# codes: PG201 PG201
# reasons: made-elsewhere
# defaults: momentum
# model: trainer.model
# optimizer: trainer.optimizer
import torch
from torch import nn


class Trainer:
    def __init__(self, model):
        self.model = model
        self.optimizer = self.make_optimizer()
        self.optimizer.param_groups[0]['lr'] = 0.05

    def make_optimizer(self):
        optimizer = torch.optim.SGD(self.model.parameters(), lr=0.1)
        optimizer.param_groups[0]['momentum'] = 0.9
        return optimizer


trainer = Trainer(nn.Linear(3, 1))
