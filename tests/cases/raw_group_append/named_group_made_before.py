# The named group stands above the construction; later edits fold into it.
# expect: repair
# codes: PG202 PG201
# raises: KeyError: 'betas'
# where: step
# model: nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
# optimizer: make(model, 1e-3)
# after:
#   0.weight 0.bias | lr=0.0001
#   1.weight 1.bias | lr=0.001, weight_decay=0.1
import torch
from torch import nn


def make(net, lr):
    new = dict(params=net[1].parameters(), lr=lr)
    name = 'adam'
    optimizer = torch.optim.Adam(net[0].parameters(), lr=1e-4)
    print(name)
    optimizer.param_groups.append(new)
    optimizer.param_groups[1]['weight_decay'] = 0.1
    return optimizer
