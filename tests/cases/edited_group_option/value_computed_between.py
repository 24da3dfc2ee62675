# The value gets its name between construction and edit: the construction moves down to the edit.
# expect: exact
# row: conditions/made-between
# codes: PG201
# optimizer: make(model, 0.4)
import torch
from torch import nn


def make(model, base):
    optimizer = torch.optim.SGD(model.parameters(), lr=base)
    lr = base / 2
    optimizer.param_groups[0]['lr'] = lr
    return optimizer


model = nn.Linear(3, 3)
