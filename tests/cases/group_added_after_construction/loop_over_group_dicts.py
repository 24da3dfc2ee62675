# The loop runs over the group dicts themselves.
# expect: exact
# codes: PG203
# model: (net, a, b)
import torch
from torch import nn

net, a, b = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for group in [{'params': a.parameters(), 'lr': 0.2}, {'params': b.parameters()}]:
    optimizer.add_param_group(group)
