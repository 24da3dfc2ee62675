# The function constructs one of two optimizers, and one more function hands it on.
# expect: refused
# codes: PG201 PG201
# reasons: made-elsewhere made-elsewhere
import torch
from torch import nn


def choose(model, name):
    if name == 'adam':
        optimizer = torch.optim.Adam(model.parameters())
    else:
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    return optimizer


def build(model):
    return choose(model, 'sgd')


model = nn.Linear(3, 1)
optimizer = build(model)
optimizer.param_groups[0]['lr'] = 0.05
for group in optimizer.param_groups:
    group['weight_decay'] = 0.01
