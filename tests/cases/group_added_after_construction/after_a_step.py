# Near miss: a phase of training later.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
loss = a(torch.ones(1, 2)).sum()
loss.backward()
optimizer.step()
optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-4})
