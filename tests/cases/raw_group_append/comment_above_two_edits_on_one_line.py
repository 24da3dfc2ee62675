# A comment stands above an append and an edit on one line.
# expect: repair
# codes: PG202 PG201
# raises: KeyError: 'betas'
# where: step
# model: (trunk, head)
# after:
#   0.weight 0.bias | lr=1e-05
#   1.weight 1.bias |
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam([{'params': trunk.parameters()}], weight_decay=0.01)
# fine-tuning
optimizer.param_groups.append({'params': tuple(head.parameters())}); optimizer.param_groups[0]['lr'] = 1e-5
