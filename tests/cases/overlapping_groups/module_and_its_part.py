# The whole network and its head, each in a group.
# expect: refused
# row: shapes/overlap
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: FineTuned()
# optimizer: model.make()
import torch
from torch import nn


class FineTuned(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)

    def make(self):
        return torch.optim.Adam([
            {'params': self.parameters()},
            {'params': self.head.parameters(), 'lr': 1e-2},
        ])
