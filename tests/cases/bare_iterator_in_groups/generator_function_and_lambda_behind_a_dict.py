# A generator function, and a lambda that returns one of two lists, stand where group dicts belong.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: nn.ModuleList([a, b, c])
# after:
#   0.* | lr=0.01
#   1.weight |
#   2.* |
import torch
from torch import nn


def matrices(module):
    for parameter in module.parameters():
        if parameter.ndim > 1:
            yield parameter


every = lambda module: list(module.parameters())

a = nn.Linear(2, 3)
b = nn.Linear(3, 1)
c = nn.Linear(3, 1)
optimizer = torch.optim.AdamW([{"params": every(a), "lr": 1e-2}, matrices(b), every(c)], lr=1e-3)
