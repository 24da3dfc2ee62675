# What is unpacked into `dict` may hold the option already, and a key may not be there twice.
# expect: refused
# codes: PG201
# reasons: unreadable-group
import torch
from torch import nn

common = {'lr': 1e-3, 'momentum': 0.9}
model = nn.Linear(2, 2)
optimizer = torch.optim.SGD([dict(params=model.parameters(), **common)], lr=0.1)
optimizer.param_groups[0]['lr'] = 1e-2
