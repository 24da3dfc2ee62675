# Near miss: a subclass of the file unpacks the iterators itself.
# expect: untouched
# model: (a, b)
import torch
from torch import nn


class JointSGD(torch.optim.SGD):
    """SGD over several iterators."""

    def __init__(self, iterators, lr):
        super().__init__([p for it in iterators for p in it], lr=lr)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = JointSGD([a.parameters(), b.parameters()], lr=0.1)
