# Near miss: the optimizer comes in, and what it was made of is not shown.
# expect: untouched
# optimizer: extend(torch.optim.Adam(model[0].parameters()), model[1])
import torch
from torch import nn


def extend(optimizer, module):
    optimizer.add_param_group({'params': module.parameters(), 'lr': 1e-2})
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
