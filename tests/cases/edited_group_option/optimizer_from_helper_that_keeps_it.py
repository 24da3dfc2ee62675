# Near miss: the function makes an optimizer once, and returns the same one again.
# expect: untouched
import functools

import torch
from torch import nn


@functools.cache
def make(model):
    return torch.optim.SGD(model.parameters(), lr=0.1)


model = nn.Linear(3, 1)
make(model).step()
optimizer = make(model)
optimizer.param_groups[0]['lr'] = 0.05
