# Later edits address the appended group, by its index and from the end.
# expect: repair
# codes: PG202 PG201 PG201
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.001
#   1.weight 1.bias | lr=0.05, weight_decay=0.2
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.param_groups.append({'params': b.parameters()})
optimizer.param_groups[1]['lr'] = 0.05
optimizer.param_groups[-1]['weight_decay'] = 0.2
