# Near miss: the base class of the file has its own `parameters`.
# expect: untouched
# model: net.net
# optimizer: net.make()
import torch
from torch import nn


class Grouped(nn.Module):
    @property
    def parameters(self):
        return [{'params': list(self.net.parameters()), 'lr': 0.1}]


class Model(Grouped):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 2)

    def make(self):
        return torch.optim.SGD(self.parameters, lr=0.01)


net = Model()
