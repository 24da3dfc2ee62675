# One group dict is given to two optimizers, so an edit through one shows in the other.
# expect: refused
# row: shapes/aliasing
# codes: PG201
# reasons: unreadable-group
# model: (trunk, head)
# optimizer: first
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
shared = {'params': list(trunk.parameters()), 'lr': 0.1}
first = torch.optim.SGD([shared, {'params': head.parameters()}], lr=0.2)
second = torch.optim.SGD([shared], lr=0.3)
first.param_groups[0]['lr'] = 0.9
assert second.param_groups[0]['lr'] == 0.9
