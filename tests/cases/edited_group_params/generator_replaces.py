# An iterator is assigned, and spent by the first zero_grad().
# expect: behavior
# row: edits/replaced-params
# codes: PG204
# model: (a, b)
# after:
#   1.weight 1.bias | lr=0.01
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-2)
optimizer.param_groups[0]['params'] = b.parameters()
