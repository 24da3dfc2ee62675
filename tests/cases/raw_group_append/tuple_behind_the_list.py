# A list and a tuple cannot be added.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# raises: TypeError: can only concatenate list (not "tuple") to list
# where: edit
# model: (net, head)
import torch
from torch import nn

net = nn.Linear(2, 2)
head = nn.Linear(2, 2)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
optimizer.param_groups = optimizer.param_groups + ({'params': list(head.parameters())},)
