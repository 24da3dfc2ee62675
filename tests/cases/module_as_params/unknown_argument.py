# Near miss: what comes in may be a module or parameters; the caller knows.
# expect: untouched
# row: shapes/module
# optimizer: make_optimizer(model.parameters())
import torch
from torch import nn


def make_optimizer(model, lr=1e-3):
    return torch.optim.Adam(model, lr=lr)


model = nn.Linear(2, 2)
