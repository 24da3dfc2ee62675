# Groups of a class of their own may have attributes for their keys.
# expect: untouched
import torch
from torch import nn


class Group(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__


model = nn.Linear(3, 2)
optimizer = torch.optim.SGD([Group(params=model.parameters())], lr=1e-2)
optimizer.param_groups[0].lr = 1e-4
