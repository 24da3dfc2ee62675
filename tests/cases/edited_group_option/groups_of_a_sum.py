# `sum` makes one list of several: one group.
# expect: exact
# codes: PG201
# defaults: lr
# model: nets
import torch
from torch import nn

nets = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
optimizer = torch.optim.SGD(sum((list(net.parameters()) for net in nets), []), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.01
