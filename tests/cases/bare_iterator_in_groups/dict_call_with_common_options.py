# `dict(params=…, **common)` is a group, whatever the common options are.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   encoder.* | lr=0.001, momentum=0.9
#   decoder.* |
import torch
from torch import nn

common = {'lr': 1e-3, 'momentum': 0.9}
model = nn.ModuleDict({'encoder': nn.Linear(2, 2), 'decoder': nn.Linear(2, 1)})
optimizer = torch.optim.SGD([dict(params=model['encoder'].parameters(), **common), model['decoder'].parameters()], lr=0.1)
