# Near miss: nobody knows what the helper returns.
# expect: untouched
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b)
import torch
from torch import nn


def trainable(module):
    return getattr(module, "parameters")()


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters() + trainable(b), lr=1e-3)
