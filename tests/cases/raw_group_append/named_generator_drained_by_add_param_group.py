# `add_param_group` iterates the params of all groups, so those of the raw group are spent, and never trained.
# expect: refused
# codes: PG202 PG203
# reasons: mixed-names after-refused-edit
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': b.named_parameters()})
optimizer.add_param_group({'params': c.parameters()})
