# A comment about the group that goes says nothing of those that stay.
# expect: exact
# codes: PG201 PG205
# model: (b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
optimizer = torch.optim.Adam(
    [
        {'params': a.parameters()},
        {'params': b.parameters()},
        {'params': c.parameters()},
    ],
)
optimizer.param_groups[2]['lr'] = 1e-2  # head
# the backbone is frozen
del optimizer.param_groups[0]
