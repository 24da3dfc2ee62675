# The list got the head before the construction: head is updated twice today.
# expect: refused
# codes: PG202
# reasons: unknown-overlap
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
params = list(trunk.parameters())
params += list(head.parameters())
optimizer = torch.optim.SGD(params, lr=0.1)
optimizer.param_groups.append({**optimizer.defaults, 'params': list(head.parameters()), 'lr': 0.01})
