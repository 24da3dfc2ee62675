# Near miss: the optimizer is handed to an object that may remember its rate.
# expect: untouched
# row: conditions/between
import torch
from torch import nn


class Monitor:
    def __init__(self, optimizer):
        self.first = [dict(g) for g in optimizer.param_groups]


model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
monitor = Monitor(optimizer)
optimizer.param_groups[0]['lr'] = 0.02
