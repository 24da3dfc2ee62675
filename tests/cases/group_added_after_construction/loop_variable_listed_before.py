# `globals()` was called before the loop, and in another function of the file `locals()` is.
# expect: exact
# codes: PG203
# model: (base, *heads)
# optimizer: make()
import torch
from torch import nn

settings = [name for name in globals() if name.isupper()]
base = nn.Linear(3, 3)
heads = [nn.Linear(3, 2), nn.Linear(3, 1)]


def show(head):
    print(sorted(locals()))


def make():
    optimizer = torch.optim.SGD(base.parameters(), lr=0.1)
    for head in heads:
        optimizer.add_param_group({'params': head.parameters()})
    return optimizer
