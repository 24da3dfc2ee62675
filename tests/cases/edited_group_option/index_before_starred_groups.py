# How many groups a star gives is not seen, but the group before it is the first.
# expect: exact
# row: folding/unknown-length
# codes: PG201 PG201
# model: (trunk, neck, head)
import torch
from torch import nn

trunk, neck, head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([
    {'params': head.parameters()},  # the head learns faster
    *[{'params': layer.parameters()} for layer in (trunk, neck)],
], lr=0.1)
optimizer.param_groups[0]['lr'] = 0.5
optimizer.param_groups[0]['momentum'] = 0.9
