# One tensor as the params of the group.
# expect: exact
# codes: PG203
# model: (net, temperature)
import torch
from torch import nn

net = nn.Linear(3, 3)
temperature = nn.Parameter(torch.ones(1))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
optimizer.add_param_group({'params': temperature, 'lr': 1e-2})
