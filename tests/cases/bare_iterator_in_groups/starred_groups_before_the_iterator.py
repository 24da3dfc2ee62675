# Groups that a star unpacks stay, and so does the edit behind them.
# expect: repair
# row: elements/starred-groups
# codes: PG101 PG201
# reasons: unknown-groups
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (trunk, neck, head)
# after:
#   0.weight 0.bias |
#   1.weight 1.bias | lr=0.5
#   2.weight 2.bias |
import torch
from torch import nn

trunk, neck, head = nn.Linear(3, 3), nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD([
    *[{'params': layer.parameters()} for layer in (trunk, neck)],
    head.parameters(),
], lr=0.1)
optimizer.param_groups[1]['lr'] = 0.5
