# Near miss: a subclass may do what it likes in `add_param_group`, and adds groups to itself.
# expect: untouched
# model: (a, b)
import torch
from torch import nn


class ScaledSGD(torch.optim.SGD):
    def __init__(self, params, extra, lr):
        super().__init__(params, lr=lr)
        self.add_param_group({'params': extra, 'lr': lr / 10})

    def add_param_group(self, param_group):
        param_group.setdefault('scale', 2.0)
        super().add_param_group(param_group)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = ScaledSGD(a.parameters(), b.parameters(), lr=0.1)
optimizer.add_param_group({'params': [nn.Parameter(torch.zeros(1))]})
