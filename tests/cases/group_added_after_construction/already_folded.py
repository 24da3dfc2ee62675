# Near miss: what the fix writes.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD([
    {'params': a.parameters()},
    {'params': b.parameters(), 'lr': 0.1}
], lr=0.01)
