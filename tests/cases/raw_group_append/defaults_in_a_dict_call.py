# `dict(**optimizer.defaults, …)`: the constructor fills the defaults in itself.
# expect: exact
# codes: PG202
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(trunk.parameters(), lr=0.1)
optimizer.param_groups.append(dict(**optimizer.defaults, params=list(head.parameters())))
