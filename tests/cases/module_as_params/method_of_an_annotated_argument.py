# The function takes any module, and says so: its method is passed without the call.
# expect: repair
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# after:
#   weight bias |
# model: net
import torch
from torch import nn


def make_optimizer(model: nn.Module, rate: float) -> torch.optim.Optimizer:
    return torch.optim.Adam(model.parameters, lr=rate)


net = nn.Linear(2, 2)
optimizer = make_optimizer(net, 1e-3)
