# Near miss: a function adds the group when it is called.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)


def on_epoch(epoch):
    if epoch == 3:
        optimizer.add_param_group({'params': b.parameters()})


on_epoch(0)
