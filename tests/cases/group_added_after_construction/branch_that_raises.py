# One construction raises today: once it is repaired, both take the group in.
# expect: repair
# codes: PG101 PG101 PG203
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: make(*model, True)
# model: (a, b, c)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
#   2.weight 2.bias | lr=0.5
import torch
from torch import nn


def make(a, b, c, adam):
    if adam:
        optimizer = torch.optim.Adam([a.parameters(), b.parameters()], lr=0.1)
    else:
        optimizer = torch.optim.SGD([*a.parameters(), *b.parameters()], lr=0.1)
    optimizer.add_param_group({'params': c.parameters(), 'lr': 0.5})
    return optimizer


a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(2, 1)
