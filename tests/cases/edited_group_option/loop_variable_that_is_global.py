# Near miss: the loop's variable is a global one, which other functions read.
# expect: refused
# codes: PG201
# reasons: loop-variable-used
import torch
from torch import nn


def make(net, rate):
    global group
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    for group in optimizer.param_groups:
        group['initial_lr'] = rate
    return optimizer


def shown():
    return group['lr']


model = nn.Linear(3, 2)
optimizer = make(model, 0.1)
print(shown())
