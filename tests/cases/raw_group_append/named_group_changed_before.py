# The group gets more keys before it is added.
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
optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
group = {'params': list(head.parameters())}
group['lr'] = 0.5
optimizer.param_groups.append(group)
