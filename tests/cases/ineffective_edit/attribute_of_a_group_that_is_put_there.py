# A loop binds its variable to something else, and a group of a class of its own takes the place of the first one.
# expect: refused
# codes: PG202
# reasons: unreadable-group
from types import SimpleNamespace

import torch
from torch import nn


class Group(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__


model = nn.Linear(3, 2)
plain = torch.optim.SGD(model.parameters(), lr=1e-2)
for group in plain.param_groups:
    group = SimpleNamespace(**group)
    group.lr = 1e-3


def given(net):
    made = torch.optim.SGD(net.parameters(), lr=1e-2)
    made.param_groups[:] = [Group(made.param_groups[0])]
    made.param_groups[0].lr = 1e-4
    return made


optimizer = given(model)
