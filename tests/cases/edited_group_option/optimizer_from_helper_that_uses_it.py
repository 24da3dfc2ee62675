# Near miss: the function has made a scheduler of the optimizer.
# expect: untouched
import torch
from torch import nn


def make(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    make.scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 10)
    return optimizer


model = nn.Linear(3, 1)
optimizer = make(model)
optimizer.param_groups[0]['lr'] = 0.05
