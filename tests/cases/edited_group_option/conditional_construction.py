# Near miss: the construction is an arm of a conditional expression.
# expect: untouched
# optimizer: make(model, None)
import torch
from torch import nn


def make(model, given):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1) if given is None else given
    optimizer.param_groups[0]['lr'] = 0.01
    return optimizer


model = nn.Linear(2, 2)
