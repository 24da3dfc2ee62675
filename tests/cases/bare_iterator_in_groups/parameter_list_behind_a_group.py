# A `ParameterList` is an iterable of parameters.
# expect: repair
# row: shapes/parameter-containers
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.modules.container.ParameterList'>
# where: construction
# model: [net, codes]
# after:
#   0.* | lr=0.5
#   1.0 |
import torch
from torch import nn

net = nn.Linear(3, 4)
codes = nn.ParameterList([nn.Parameter(torch.zeros(3))])
optimizer = torch.optim.Adam([{'params': net.parameters(), 'lr': 0.5}, codes], lr=1e-2)
