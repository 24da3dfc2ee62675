# Near miss: a closure edits the optimizer whenever it is called.
# expect: untouched
# row: conditions/other-place
# optimizer: make(model)[0]
import torch
from torch import nn


def make(model):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    def finetune():
        optimizer.param_groups[0]['lr'] = 0.001

    return optimizer, finetune


model = nn.Linear(2, 2)
