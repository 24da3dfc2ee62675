# Parameters themselves and an iterator stand in one list, which lacks a star: as where statements fill it.
# expect: repair
# row: elements/beside
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (net, scale)
# after:
#   1 0.* |
import torch
from torch import nn
from torch.optim import SGD

net = nn.Linear(2, 2)
scale = nn.Parameter(torch.ones(2))
optimizer = SGD(
    [
        scale,  # learnt too
        net.parameters(),  # and the net
    ],
    lr=0.1,
)
