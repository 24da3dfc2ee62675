# How many groups a star gives is not seen, so the index behind it means nothing.
# expect: refused
# row: folding/unknown-length
# codes: PG201
# reasons: unknown-groups
# model: (trunk, neck, head)
import torch
from torch import nn

trunk, neck, head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([
    *[{'params': layer.parameters()} for layer in (trunk, neck)],
    {'params': head.parameters()},
], lr=0.1)
optimizer.param_groups[1]['lr'] = 0.5
