# The optimizer is printed before its second group comes.
# expect: refused
# row: conditions/between
# codes: PG202
# reasons: statement-between
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
print(len(optimizer.param_groups), 'group')
optimizer.param_groups.append({'params': b.parameters(), 'lr': 1e-3})
