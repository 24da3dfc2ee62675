# Each optimizer is put into a list, and edited there before the next one comes.
# expect: repair
# codes: PG201 PG202
# raises: KeyError: 'betas'
# where: step
# model: (body, head, neck)
# optimizer: opts[1]
# after:
#   1.* |
#   2.* | lr=0.01
import torch
from torch import nn

body, head, neck = nn.Linear(2, 3), nn.Linear(3, 1), nn.Linear(3, 3)
opts = []
opts.append(torch.optim.SGD(body.parameters(), lr=0.1))
opts[-1].param_groups[0]['lr'] = 0.2
opts.append(torch.optim.Adam(head.parameters()))
opts[-1].param_groups.append({'params': neck.parameters(), 'lr': 0.01})
