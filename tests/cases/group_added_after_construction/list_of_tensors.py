# The base is a list of tensors.
# expect: exact
# codes: PG203
# model: {'a': a, 'b': b, 'net': net}
import torch
from torch import nn

a = nn.Parameter(torch.zeros(3))
b = nn.Parameter(torch.ones(2))
net = nn.Linear(2, 2)
optimizer = torch.optim.Adam([a, b], lr=0.1)
optimizer.add_param_group({'params': net.parameters(), 'lr': 1e-3})
