# The first group is popped, with a comment.
# expect: exact
# codes: PG205
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(1, 1)
optimizer = torch.optim.Adam(
    [
        {'params': a.parameters()},
        {'params': b.parameters(), 'lr': 1e-2},
        {'params': c.parameters()},
    ],
    lr=1e-3,
)
optimizer.param_groups.pop(0)  # frozen
