# The named group copies the first one, which is changed before it is added.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# model: (net, head)
import torch
from torch import nn

net = nn.Linear(2, 2)
head = nn.Linear(2, 2)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
group = {**optimizer.param_groups[0], 'params': list(head.parameters())}
optimizer.param_groups[0]['lr'] = 0.5
optimizer.param_groups.append(group)
