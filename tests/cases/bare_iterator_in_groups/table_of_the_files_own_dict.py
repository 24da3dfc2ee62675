# What an own function called `dict` makes of classes is not known.
# expect: untouched
# model: [net, head]
import torch
from torch import nn


def dict(**classes):
    return {name: lambda groups, of=made, **options: of([p for group in groups for p in group], **options)
            for name, made in classes.items()}


table = dict(sgd=torch.optim.SGD, adam=torch.optim.Adam)
net, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = table["sgd"]([net.parameters(), head.parameters()], lr=0.1)
