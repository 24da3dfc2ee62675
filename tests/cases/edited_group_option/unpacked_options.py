# `**options` may hold the key: a keyword could be passed twice, a group key cannot.
# expect: exact
# codes: PG201
# optimizer: make(model, lr=0.3, momentum=0.9)
import torch
from torch import nn


def make(model, **options):
    optimizer = torch.optim.SGD(model.parameters(), **options)
    optimizer.param_groups[0]['lr'] = 0.05
    return optimizer


model = nn.Linear(3, 3)
