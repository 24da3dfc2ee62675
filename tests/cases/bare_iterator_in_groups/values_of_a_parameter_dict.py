# `values()` of a `ParameterDict` is a generator of its parameters, as `parameters()` is.
# expect: repair
# row: shapes/parameter-containers
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: [net, codes]
# after:
#   0.* | lr=0.5
#   1.a |
import torch
from torch import nn

net = nn.Linear(3, 4)
codes = nn.ParameterDict({'a': nn.Parameter(torch.zeros(3))})
optimizer = torch.optim.Adam([{'params': net.parameters(), 'lr': 0.5}, codes.values()], lr=1e-2)
