# The list that gets a name where it stands is the params of the first group.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# model: weight
import torch
from torch import nn

weight = nn.Parameter(torch.ones(2, 2))
chosen = [weight]
optimizer = torch.optim.SGD([{'params': chosen, 'momentum': 0.9}, (again := chosen)])
