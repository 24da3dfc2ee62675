# A helper makes the groups; how many there are, the file does not say.
# expect: refused
# row: folding/unknown-length
# codes: PG201
# reasons: unknown-groups
# optimizer: make(model, by_layer)
import torch
from torch import nn


def by_layer(model):
    return [{'params': layer.parameters()} for layer in model]


def make(model, split):
    optimizer = torch.optim.SGD(split(model), lr=0.1)
    optimizer.param_groups[0]['lr'] = 0.01
    return optimizer


model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])
