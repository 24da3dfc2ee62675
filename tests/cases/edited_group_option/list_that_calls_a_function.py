# A call in the list of groups changes what the edit reads: written into the list, the edit would read it too early.
# expect: refused
# codes: PG201
# reasons: impure-value
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
base = 0.1


def rate_of_the_head():
    global base
    base = 0.7
    return 0.3


groups = [{'params': trunk.parameters()}, {'params': head.parameters(), 'lr': rate_of_the_head()}]
optimizer = torch.optim.SGD(groups, lr=0.5)
optimizer.param_groups[0]['lr'] = base / 2
