# A module is added where a group dict belongs.
# expect: refused
# codes: PG203
# reasons: unreadable-group
# raises: TypeError: param_group must be a dict, but got <class 'torch.nn.modules.linear.Linear'>
# where: edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adagrad(a.parameters())
optimizer.add_param_group(b)
