# The group has a name of its own, which nothing else needs.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: (net, head)
# after:
#   0.weight 0.bias | lr=0.0001
#   1.weight 1.bias | lr=0.01
import torch
from torch import nn

net = nn.Linear(2, 2)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
head = nn.Linear(2, 2)
# the head learns fast
new_group = {'params': list(head.parameters()), 'lr': 1e-2}  # ten times
optimizer.param_groups.append(new_group)
