# The list of groups is written anew behind the raw group, so today it runs.
# expect: behavior
# codes: PG202 PG202
# model: (trunk, head)
# after:
#   1.weight 1.bias | eps=1e-06
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam(trunk.parameters())
optimizer.param_groups.append({'params': head.parameters(), 'lr': 0.1})
optimizer.param_groups[:] = [{**optimizer.defaults, 'params': list(head.parameters()), 'eps': 1e-6}]
