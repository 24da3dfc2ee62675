# Near miss: the function may come to its end and give None, which is no group either.
# expect: untouched
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: nn.ModuleList([a, b])
import torch
from torch import nn


def trainable(module):
    if module is not None:
        return module.parameters()


a = nn.Linear(2, 3)
b = nn.Linear(3, 1)
optimizer = torch.optim.AdamW([trainable(a), trainable(b)], lr=1e-3)
