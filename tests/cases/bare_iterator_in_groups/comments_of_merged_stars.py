# Two stars become one group, and the comment of each survives.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.parameter.Parameter'>
# where: construction
# model: (trunk, neck, head)
# after:
#   0.weight 0.bias | lr=0.01
#   1.weight 1.bias 2.weight 2.bias |
import torch
from torch import nn

trunk, neck, head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([
    {'params': trunk.parameters(), 'lr': 0.01},
    *neck.parameters(),  # new
    *head.parameters(),  # new, too
], lr=0.1)
