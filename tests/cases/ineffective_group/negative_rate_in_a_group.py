# Near miss: what stands in a group is never checked, so this climbs.
# expect: untouched
# row: shapes/invalid-value
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters(), 'lr': -0.1}], lr=0.1)
