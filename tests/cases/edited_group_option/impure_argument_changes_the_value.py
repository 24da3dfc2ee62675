# A call among the arguments of the constructor changes what the edit reads.
# expect: refused
# codes: PG201
# reasons: impure-value
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)


class Config:
    rate = 0.1


def head_parameters():
    Config.rate = 0.9
    return head.parameters()


optimizer = torch.optim.SGD([{'params': trunk.parameters()}, {'params': head_parameters()}], lr=0.1)
optimizer.param_groups[0]['lr'] = Config.rate
