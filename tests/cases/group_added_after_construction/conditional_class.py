# Near miss: one of two classes.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
fast = True
optimizer = torch.optim.SGD(a.parameters(), lr=0.1) if fast else torch.optim.Adam(a.parameters())
optimizer.add_param_group({'params': b.parameters()})
