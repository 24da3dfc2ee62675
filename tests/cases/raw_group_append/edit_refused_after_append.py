# The append is repaired, the edit after it reads its group and stays.
# expect: repair
# codes: PG202 PG201
# reasons: reads-the-group
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.0001, initial_lr=0.0001
#   1.weight 1.bias | lr=0.001, initial_lr=0.001
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
optimizer.param_groups.append({'params': b.parameters(), 'lr': 1e-3})
for group in optimizer.param_groups:
    group['initial_lr'] = group['lr']
