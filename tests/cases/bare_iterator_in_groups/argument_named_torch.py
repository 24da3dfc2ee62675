# Near miss: `torch` is an argument, whatever it is.
# expect: untouched
# model: (a, b)
# optimizer: build(SimpleNamespace(optim=Flat), a, b)
from types import SimpleNamespace

import torch as real
from torch import nn


class Flat:
    @staticmethod
    def Adam(iterators):
        return real.optim.Adam([p for it in iterators for p in it])


def build(torch, a, b):
    return torch.optim.Adam([a.parameters(), b.parameters()])


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
