# Near miss: a wrapper of the project stands around the optimizer.
# expect: untouched
# model: (a, b)
# optimizer: wrapped.inner
import torch
from torch import nn


class Warmup:
    def __init__(self, inner, steps):
        self.inner = inner
        self.steps = steps

    def add_param_group(self, group):
        self.inner.add_param_group({**group, 'warmup': self.steps})


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
wrapped = Warmup(torch.optim.SGD(a.parameters(), lr=0.1), steps=100)
wrapped.add_param_group({'params': b.parameters()})
