# An argument whose `train` and `state_dict` are called as those of a module.
# expect: repair
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# optimizer: prepare(model)
# after:
#   weight bias |
import torch
from torch import nn


def prepare(network, lr=1e-2):
    network.train()
    return torch.optim.SGD(network.parameters, lr=lr)


model = nn.Linear(3, 3)
