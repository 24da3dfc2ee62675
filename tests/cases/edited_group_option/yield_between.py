# A generator function waits between the construction and the edit for the rate.
# expect: untouched
# optimizer: next(steps) or steps.send(0.7)
import torch
from torch import nn

model = nn.Linear(3, 1)


def make_optimizer(net):
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    rate = yield
    optimizer.param_groups[0]['lr'] = rate
    yield optimizer


steps = make_optimizer(model)
