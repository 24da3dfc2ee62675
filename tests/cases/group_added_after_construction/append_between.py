# A raw append in between.
# expect: repair
# codes: PG203 PG202
# raises: KeyError: 'betas'
# where: step
# model: (a, b, c)
# after:
#   0.* |
#   1.* | lr=0.1
#   2.* | lr=0.2
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': b.parameters(), 'lr': 0.1})
optimizer.param_groups.append({'params': c.parameters(), 'lr': 0.2})
