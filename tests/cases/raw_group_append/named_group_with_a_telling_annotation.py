# The annotation of the name is a call, which runs when the module does.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# raises: KeyError: 'betas'
# where: step
# model: (net, head)
import torch
from torch import nn


def documented(kind):
    print(kind)
    return kind


net = nn.Linear(2, 2)
head = nn.Linear(2, 2)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
group: documented(dict) = {'params': list(head.parameters()), 'lr': 0.1}
optimizer.param_groups.append(group)
