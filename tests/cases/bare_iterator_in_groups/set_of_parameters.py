# A set has no order: no group can be made of it.
# expect: refused
# row: shapes/set-in-group
# codes: PG101
# reasons: unknown-element
# raises: TypeError: param_group must be a dict, but got <class 'set'>
# where: construction
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([{'params': trunk.parameters()}, set(head.parameters())], lr=0.1)
