# Near miss: what has `parameters` in one function is a module, of the same name in another a plain record.
# expect: untouched
# model: net
import torch
from torch import nn
from types import SimpleNamespace


def count(part):
    return sum(p.numel() for p in part.parameters())


def make(parts):
    return torch.optim.SGD([{"params": part.parameters} for part in parts], lr=0.1)


def make_one(part):
    return torch.optim.SGD(part.parameters, lr=0.1)


net = nn.Linear(2, 2)
count(net)
optimizer = make([SimpleNamespace(parameters=[net.weight]), SimpleNamespace(parameters=[net.bias])])
make_one(SimpleNamespace(parameters=[net.weight]))
