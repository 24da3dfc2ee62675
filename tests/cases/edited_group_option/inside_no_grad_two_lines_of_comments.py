# Comments of a block that goes find a home.
# expect: exact
# codes: PG201 PG201
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': a.parameters()}, {'params': b.parameters()}], lr=0.1)
# the rates
with torch.no_grad():  # no graph
    optimizer.param_groups[0]['lr'] = 0.5  # slow
    # the head
    optimizer.param_groups[1]['lr'] = 0.25
    # all done
print('ready')
