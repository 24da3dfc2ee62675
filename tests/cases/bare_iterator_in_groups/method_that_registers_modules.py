# Each module is registered by a method that puts its parameters into the list of `self`.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: trainer.net
# optimizer: trainer.make()
# after:
#   0.* |
#   1.* |
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.parts = []
        first = self.register(nn.Linear(2, 3))
        self.net = nn.Sequential(first, self.register(nn.Linear(3, 1)))

    def register(self, module):
        self.parts.append(module.parameters())
        return module

    def make(self):
        return torch.optim.AdamW(self.parts, lr=1e-3)


trainer = Trainer()
optimizer = trainer.make()
