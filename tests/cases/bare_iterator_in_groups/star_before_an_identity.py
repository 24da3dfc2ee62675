# What a star puts beside a group dict is not known: here nothing, so that torch has nothing to refuse.
# expect: refused
# codes: PG101
# reasons: one-group-only
# model: Net()
# optimizer: make(model)
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 3)
        self.head = nn.Identity()


def make(net):
    return torch.optim.LBFGS([{'params': net.body.parameters(), 'lr': 0.1}, *net.head.parameters()])
