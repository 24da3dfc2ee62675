# Near miss: only some calls come to the construction.
# expect: untouched
# optimizer: build(model)
import torch
from torch import nn


def make(parts, flat):
    if flat:
        return torch.optim.AdamW([p for part in parts for p in part])
    return torch.optim.AdamW(parts)


def guarded(params):
    if params is None:
        raise ValueError('no params')
    return torch.optim.AdamW(params)


def build(net):
    return make([net.a.parameters(), net.b.parameters()], True)


model = nn.Module()
model.a, model.b = nn.Linear(2, 2), nn.Linear(2, 1)
