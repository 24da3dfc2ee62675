# A scheduler in one branch has read the groups already, so that the edit stays for both.
# expect: refused
# codes: PG203
# reasons: scheduler-between
# optimizer: make(*model, False)[0]
# model: (a, b)
import torch
from torch import nn


def make(a, b, adam):
    if adam:
        optimizer = torch.optim.Adam(a.parameters())
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 10)
    else:
        optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
        scheduler = None
    optimizer.add_param_group({'params': b.parameters()})
    return optimizer, scheduler


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
