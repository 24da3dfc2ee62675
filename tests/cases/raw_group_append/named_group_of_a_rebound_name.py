# The rate in the group is the one of before.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# raises: KeyError: 'betas'
# where: step
# model: (net, head)
import torch
from torch import nn

net = nn.Linear(2, 2)
head = nn.Linear(2, 2)
rate = 1e-2
group = {'params': list(head.parameters()), 'lr': rate}
rate = 1e-4
optimizer = torch.optim.Adam(net.parameters(), lr=rate)
optimizer.param_groups.append(group)
