# The fix stands on the last line, which has no line end.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (net, out)
# after:
#   0.weight 0.bias | lr=0.1
#   1.weight 1.bias | lr=0.2
import torch
from torch import nn

net, out = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': net.parameters(), 'lr': 0.1}, out.parameters()], lr=0.2)