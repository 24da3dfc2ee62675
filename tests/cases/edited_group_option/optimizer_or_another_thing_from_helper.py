# Near miss: the function may return what the caller has made.
# expect: untouched
import torch
from torch import nn


def make(model, optimizer=None):
    if optimizer is not None:
        return optimizer
    return torch.optim.SGD(model.parameters(), lr=0.1)


model = nn.Linear(3, 1)
optimizer = make(model)
optimizer.param_groups[0]['lr'] = 0.05
