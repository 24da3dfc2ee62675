# One statement binds two names, and the edit is written by one of them.
# expect: exact
# codes: PG201
# defaults: lr
# model: trainer.model
# optimizer: trainer.optimizer
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.model = nn.Linear(3, 4)
        self.optimizer = optimizer = torch.optim.Adam(self.model.parameters(), lr=1e-3)
        optimizer.param_groups[0]['lr'] = 0.5


trainer = Trainer()
