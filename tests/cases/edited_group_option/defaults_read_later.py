# The file reads `optimizer.defaults`, so they must not change.
# expect: exact
# row: defaults/user
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
optimizer.param_groups[0]['lr'] = 0.5


def reset(optimizer):
    for group in optimizer.param_groups:
        group['lr'] = optimizer.defaults['lr']
