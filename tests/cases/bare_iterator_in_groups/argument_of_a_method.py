# A method and a constructor make optimizers of what they get, by position and by name.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   a.* | lr=0.01
#   b.* |
# optimizer: Trainer(model).optimizer
import torch
from torch import nn


class Holder:
    def __init__(self, params, *, lr):
        self.optimizer = torch.optim.SGD(params, lr=lr)


class Trainer:
    def __init__(self, net):
        groups = [{'params': net.a.parameters(), 'lr': 0.01}]
        groups.append(net.b.parameters())
        self.optimizer = self._make(0.1, wanted=groups)

    def _make(self, lr, wanted):
        optimizer = torch.optim.SGD(params=wanted, lr=lr)
        return optimizer

    def hold(self, net):
        return Holder([{'params': net.a.parameters()}, net.b.parameters()], lr=0.1)


model = nn.Module()
model.a, model.b = nn.Linear(2, 2), nn.Linear(2, 1)
