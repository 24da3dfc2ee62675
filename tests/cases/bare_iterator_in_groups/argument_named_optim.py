# Near miss: `optim` is an argument that hides the import.
# expect: untouched
import torch
from torch import nn, optim


class Factory:
    @staticmethod
    def Adam(iterators, lr=1e-3):
        return torch.optim.Adam([p for params in iterators for p in params], lr=lr)


def build(a, b, optim=Factory):
    return optim.Adam([a.parameters(), b.parameters()], lr=1e-2)


model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 2)])
optimizer = build(*model)
warm_up = optim.SGD(model.parameters(), lr=1e-4)
