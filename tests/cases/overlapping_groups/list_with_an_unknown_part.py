# What else the list holds is not known, but these parameters are in both groups.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# optimizer: make(model.body, model.tail.parameters)
import torch
from torch import nn


def make(body, others):
    return torch.optim.Adam([{'params': [*others(), *body.parameters()]}, {'params': list(body.parameters()), 'lr': 0.1}])


model = nn.Module()
model.body, model.tail = nn.Linear(2, 2), nn.Linear(2, 2)
