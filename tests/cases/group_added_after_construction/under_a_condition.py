# Near miss: the group is added only if the model has the part.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
train_head = True
optimizer = torch.optim.SGD(a.parameters(), lr=1e-3)
if train_head:
    optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-2})
