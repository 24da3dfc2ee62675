# What the argument is, nobody says: it may have a list under this name.
# expect: untouched
# model: net
import torch
from torch import nn


def make_optimizer(holder, rate):
    return torch.optim.Adam(holder.parameters, lr=rate)


class Holder:
    def __init__(self, net):
        self.parameters = list(net.parameters())


net = nn.Linear(2, 2)
optimizer = make_optimizer(Holder(net), 1e-3)
