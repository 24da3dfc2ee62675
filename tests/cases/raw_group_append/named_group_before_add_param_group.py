# Torch gives a raw group no names, and so refuses the next group that has names.
# expect: repair
# codes: PG202 PG203
# raises: ValueError: all optimizer param groups should be with/without names. cannot add param group with names to the optimizer
# where: edit
# model: (a, b, c)
# after:
#   0.* |
#   1.* |
#   2.* |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.named_parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': b.named_parameters()})
optimizer.add_param_group({'params': c.named_parameters()})
