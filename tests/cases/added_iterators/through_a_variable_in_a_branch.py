# Near miss: whether the name stands for the sum, a condition decides.
# expect: untouched
# optimizer: make(*model, False)
# model: (a, b)
import torch
from torch import nn


def make(a, b, both):
    params = a.parameters()
    if both:
        params = a.parameters() + b.parameters()
    return torch.optim.Adam(params, lr=1e-3)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
