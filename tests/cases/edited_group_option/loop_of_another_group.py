# Near miss: the loop multiplies one group again and again.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
for group in optimizer.param_groups:
    optimizer.param_groups[0]['lr'] *= 0.5
