# Near miss: an optimizer of the project with the name of torch's.
# expect: untouched
# model: (a, b)
# optimizer: sgd.inner
import torch
from torch import nn


class SGD:
    def __init__(self, params, lr):
        self.inner = torch.optim.SGD(params, lr=lr)

    def add_param_group(self, group):
        self.inner.add_param_group({'lr': 1.0, **group})


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
sgd = SGD(a.parameters(), lr=0.1)
sgd.add_param_group({'params': b.parameters()})
