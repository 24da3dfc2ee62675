# The module is handed to a function that makes an optimizer of it.
# expect: repair
# codes: PG103
# raises: TypeError: 'Linear' object is not iterable
# where: construction
# after:
#   weight bias |
import torch
from torch import nn


def make_optimizer(params, lr=0.1):
    return torch.optim.SGD(params, lr=lr)


model = nn.Linear(2, 1)
optimizer = make_optimizer(model, lr=0.2)
