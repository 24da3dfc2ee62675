# Near miss: `prepare(...)` gives the name another object before the edit.
# expect: untouched
# optimizer: optimizer.optimizer
import torch
from torch import nn


class Prepared:
    def __init__(self, optimizer):
        self.optimizer = optimizer
        self.param_groups = [{'lr': None}]


def prepare(model, optimizer):
    return model, Prepared(optimizer)


model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
model, optimizer = prepare(model, optimizer)
optimizer.param_groups[0]['lr'] = 1e-4
