# What the part of an argument holds is not known: here nothing, so that torch has nothing to refuse.
# expect: refused
# codes: PG104
# reasons: overlap
# model: FineTuned()
# optimizer: make(model)
import torch
from torch import nn


class FineTuned(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.head = nn.Identity()


def make(net):
    return torch.optim.Adam([{'params': net.parameters()}, {'params': net.head.parameters(), 'lr': 1e-2}])
