# The group holds the very list, which another edit of the group makes longer.
# expect: refused
# codes: PG204 PG204
# reasons: unknown-params after-refused-edit
# model: (a, b, w)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
w = nn.Parameter(torch.ones(2))
chosen = list(b.parameters())
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups[0]['params'] = chosen
optimizer.param_groups[0]['params'].append(w)
print(len(chosen))
