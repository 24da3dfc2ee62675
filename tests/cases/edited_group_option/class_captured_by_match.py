# Near miss: a `match` binds the name of the optimizer class.
# expect: untouched
# optimizer: torch.optim.Adam(model.parameters())
import torch
from torch import nn
from torch.optim import SGD


class Recorder:
    def __init__(self, params, lr):
        self.first_lr = lr
        self.param_groups = [{'params': list(params), 'lr': lr}]


match Recorder:
    case SGD:
        pass
model = nn.Linear(3, 1)
recorder = SGD(model.parameters(), lr=0.1)
recorder.param_groups[0]['lr'] = 0.5
assert recorder.first_lr == 0.1
