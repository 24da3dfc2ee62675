# The last group of a list with one group a line.
# expect: exact
# codes: PG205
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam([
    {'params': a.parameters()},  # body
    {'params': b.parameters(), 'lr': 1e-2},  # head
])
optimizer.param_groups.pop()
