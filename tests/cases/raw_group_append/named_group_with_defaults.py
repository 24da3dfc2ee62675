# A named group that begins with the optimizer's defaults.
# expect: exact
# codes: PG202
# model: (net, head)
import torch
from torch import nn

net = nn.Linear(2, 2)
head = nn.Linear(2, 2)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
group = {**optimizer.defaults, 'params': list(head.parameters()), 'lr': 1e-2}
optimizer.param_groups.append(group)
