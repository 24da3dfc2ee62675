# Near miss: the exception is suppressed, and what stands before stays in force.
# expect: untouched
# model: (a, b)
import contextlib

import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
with contextlib.suppress(TypeError):
    optimizer = torch.optim.SGD([{'params': a.parameters()}, b.parameters()], lr=0.1)
