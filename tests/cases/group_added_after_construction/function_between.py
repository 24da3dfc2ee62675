# A function that is defined in between mentions the optimizer, and is called nowhere before.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)


def rate():
    return optimizer.param_groups[0]['lr']


optimizer.add_param_group({'params': b.parameters(), 'lr': rate() * 2})
