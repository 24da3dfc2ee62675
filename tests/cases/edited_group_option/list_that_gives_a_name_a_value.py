# The list of groups gives a name another value, behind the place where the edit would read it.
# expect: refused
# codes: PG201
# reasons: impure-value
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
base = 0.1
groups = [{'params': trunk.parameters()}, {'params': head.parameters(), 'momentum': (base := 0.5)}]
optimizer = torch.optim.SGD(groups, lr=0.5)
for group in optimizer.param_groups:
    group['lr'] = base / 2
