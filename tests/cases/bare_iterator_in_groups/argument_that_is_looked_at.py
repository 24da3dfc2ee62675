# Near miss: the function looks at its argument before it makes the optimizer.
# expect: untouched
# optimizer: build(model)
import torch
from torch import nn


def make(parts):
    groups = [{'params': part} for part in parts]
    return torch.optim.AdamW(groups)


def make_flat(parts):
    parts = [p for part in parts for p in part]
    return torch.optim.AdamW(parts)


def build(net):
    make_flat([net.a.parameters(), net.b.parameters()])
    return make([net.a.parameters(), net.b.parameters()])


model = nn.Module()
model.a, model.b = nn.Linear(2, 2), nn.Linear(2, 1)
