# A method without arguments fills the list of `self`, where that is made.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: trainer.net
# optimizer: trainer.optimizer
# after:
#   0.* | lr=0.01
#   1.* |
import torch
from torch import nn


class Trainer:
    def __init__(self):
        self.net = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
        self.groups = []
        self._collect()
        self.optimizer = torch.optim.AdamW(self.groups, lr=1e-3)

    def _collect(self):
        self.groups.append({"params": self.net[0].parameters(), "lr": 1e-2})
        self.groups.append(self.net[1].parameters())


trainer = Trainer()
