# Two optimizers get the same group.
# expect: refused
# codes: PG202 PG202
# reasons: unreadable-group unreadable-group
# raises: KeyError: 'betas'
# where: step
# model: (net, head)
import torch
from torch import nn

net = nn.Linear(2, 2)
head = nn.Linear(2, 2)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
other = torch.optim.Adam(net.parameters(), lr=1e-4)
group = {'params': list(head.parameters()), 'lr': 1e-2}
optimizer.param_groups.append(group)
other.param_groups.append(group)
