# Near miss: who made the optimizer is not seen.
# expect: untouched
# row: conditions/unknown-optimizer
import torch
from torch import nn


def make_optimizer(model):
    return torch.optim.SGD(model.parameters(), lr=0.1)


model = nn.Linear(3, 1)
optimizer = make_optimizer(model)
optimizer.param_groups[0]['lr'] = 0.05
