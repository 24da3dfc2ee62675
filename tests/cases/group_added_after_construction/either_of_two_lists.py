# Which list of groups the base is, a flag says.
# expect: exact
# codes: PG203
# optimizer: make(*model, False)
# model: (model, head)
import torch
from torch import nn


def make(model, head, by_layer):
    groups = [{'params': layer.parameters()} for layer in model] if by_layer else [{'params': model.parameters()}]
    optimizer = torch.optim.Adam(groups)
    optimizer.add_param_group({'params': head.parameters(), 'lr': 0.1})
    return optimizer


model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
head = nn.Linear(2, 1)
