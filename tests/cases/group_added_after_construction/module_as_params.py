# The params of the new group are a module: torch iterates over it, and raises.
# expect: refused
# codes: PG203
# reasons: unknown-params
# raises: TypeError: 'Linear' object is not iterable
# where: edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adagrad(a.parameters())
optimizer.add_param_group(dict(params=b, weight_decay=1))
