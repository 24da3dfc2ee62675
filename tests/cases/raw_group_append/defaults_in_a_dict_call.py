# `dict(**optimizer.defaults, …)`: inside of the constructor there is no optimizer yet.
# expect: refused
# codes: PG202
# reasons: unreadable-group
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(trunk.parameters(), lr=0.1)
optimizer.param_groups.append(dict(**optimizer.defaults, params=list(head.parameters())))
