# Near miss: nothing shows that the argument is a module, so `parameters` may be its list.
# expect: untouched
# row: shapes/uncalled
# optimizer: make_optimizer(task)
import types

import torch
from torch import nn


def make_optimizer(task):
    return torch.optim.Adam(task.parameters, lr=1e-3)


model = nn.Linear(2, 2)
task = types.SimpleNamespace(parameters=list(model.parameters()))
