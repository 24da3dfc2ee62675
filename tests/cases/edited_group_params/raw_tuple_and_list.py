# The params of the raw group are a tuple, to which nothing but a tuple can be added.
# expect: repair
# codes: PG202 PG204
# raises: TypeError: can only concatenate tuple (not "list") to tuple
# where: edit
# model: (a, b, c)
# after:
#   0.* |
#   1.* 2.* |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': tuple(b.parameters())})
optimizer.param_groups[1]['params'] += list(c.parameters())
