# The added group goes behind all that the list evaluates, so its options still mean the same.
# expect: exact
# codes: PG203
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
base = 0.1
groups = [{'params': trunk.parameters(), 'momentum': (base := 0.5)}]
optimizer = torch.optim.SGD(groups, lr=0.5)
optimizer.add_param_group({'params': head.parameters(), 'lr': base / 2})
