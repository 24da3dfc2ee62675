# Groups of a class of their own may have attributes for their keys, and some code awaits that plain ones have none.
# expect: untouched
import pytest
import torch
from torch import nn


class Group(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__


model = nn.Linear(3, 2)
optimizer = torch.optim.SGD([Group(params=model.parameters())], lr=1e-2)
optimizer.param_groups[0].lr = 1e-4
plain = torch.optim.SGD(model.parameters(), lr=1e-2)
try:
    plain.param_groups[0].lr = 1e-4
except AttributeError:
    plain.param_groups[0]["lr"] = 1e-4
with pytest.raises(AttributeError):
    plain.param_groups[0].momentum = 0.9
