# Near miss: `parameters` is an attribute of a configuration that holds the list.
# expect: untouched
# model: net
import torch
from torch import nn


class Config:
    def __init__(self, parameters, lr):
        self.parameters = parameters
        self.lr = lr


net = nn.Linear(2, 2)
config = Config(list(net.parameters()), lr=0.1)
optimizer = torch.optim.SGD(config.parameters, lr=config.lr)
