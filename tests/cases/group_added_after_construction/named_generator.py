# The name of a generator that is read here alone stands for what made it.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
rest = a.parameters()
optimizer = torch.optim.Adam(b.parameters())
optimizer.add_param_group({'params': rest, 'lr': 0.01})
