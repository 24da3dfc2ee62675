# Near miss: the optimizer comes as an argument.
# expect: untouched
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# optimizer: with_head(torch.optim.Adam(a.parameters()), b)
import torch
from torch import nn


def with_head(optimizer, head):
    optimizer.param_groups.append({'params': list(head.parameters()), 'lr': 1e-3})
    return optimizer


a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
