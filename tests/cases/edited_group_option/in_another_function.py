# Near miss: a helper of the training loop edits whatever it is given.
# expect: untouched
# row: conditions/other-place
import torch
from torch import nn


def adjust_learning_rate(optimizer, epoch, base=0.1):
    lr = base * (0.1 ** (epoch // 30))
    for param_group in optimizer.param_groups:
        param_group['lr'] = lr


def warm_up(optimizer):
    optimizer.param_groups[0]['lr'] = 1e-6


model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
adjust_learning_rate(optimizer, 31)
