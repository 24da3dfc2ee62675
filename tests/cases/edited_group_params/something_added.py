# What is added is not known to be parameters.
# expect: refused
# codes: PG204
# reasons: unknown-params
# model: (a, b)
# optimizer: make(a, [b.weight])
import torch
from torch import nn

def make(body, extra):
    optimizer = torch.optim.SGD(body.parameters(), lr=0.1)
    optimizer.param_groups[0]['params'] += extra
    return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 1)
