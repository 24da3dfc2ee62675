# A submodule is passed.
# expect: repair
# row: shapes/module
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# model: Probe()
# optimizer: model.optimizer
# after:
#   head.* |
import torch
from torch import nn, optim


class Probe(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(8, 8)
        self.head = nn.Linear(8, 2)
        self.optimizer = optim.SGD(self.head, lr=0.1)
