# `locals()` lists the variable of the loop, which the fix would take away.
# expect: refused
# codes: PG203
# reasons: loop-variable-used
# model: (base, *heads)
# optimizer: make()['optimizer']
import torch
from torch import nn

base = nn.Linear(3, 3)
heads = [nn.Linear(3, 2), nn.Linear(3, 1)]


def make():
    optimizer = torch.optim.SGD(base.parameters(), lr=0.1)
    for head in heads:
        optimizer.add_param_group({'params': head.parameters()})
    return locals()
