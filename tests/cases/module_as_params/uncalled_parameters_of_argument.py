# An argument whose `parameters()` are called elsewhere in the file.
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
    print(sum(p.numel() for p in network.parameters()), 'parameters')
    return torch.optim.SGD(network.parameters, lr=lr)


model = nn.Linear(3, 3)
