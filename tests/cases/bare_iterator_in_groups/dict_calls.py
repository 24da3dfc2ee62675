# The groups are made by `dict(params=...)`.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (low, high)
# after:
#   0.weight 0.bias | lr=0.001
#   1.weight 1.bias | lr=0.01
import torch
from torch import nn

low, high = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.NAdam([dict(params=low.parameters(), lr=1e-3), high.parameters()], lr=1e-2)
