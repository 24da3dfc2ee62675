# A property gives what `map` makes.
# expect: repair
# row: lists/functions
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: trainer.parts
# optimizer: trainer.optimizer
# after:
#   0.* |
#   1.* |
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.parts = [nn.Linear(2, 2), nn.Linear(2, 2)]
        self.optimizer = torch.optim.SGD(self.groups, lr=0.1)

    @property
    def groups(self):
        return map(lambda part: part.parameters(), self.parts)


trainer = Trainer()
