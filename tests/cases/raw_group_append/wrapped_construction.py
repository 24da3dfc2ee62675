# Near miss: a wrapper stands around the constructor and has groups of its own.
# expect: untouched
# model: (a, b)
# optimizer: optimizer.inner
import torch
from torch import nn


class Scaled:
    def __init__(self, inner):
        self.inner = inner
        self.param_groups = list(inner.param_groups)


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = Scaled(torch.optim.SGD(a.parameters(), lr=0.1))
optimizer.param_groups.append({'params': b.parameters(), 'lr': 0.5})
