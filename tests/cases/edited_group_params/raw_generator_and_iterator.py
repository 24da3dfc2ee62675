# The params of the raw group are no list, which only the constructor would have made of them.
# expect: repair
# codes: PG202 PG204
# raises: TypeError: unsupported operand type(s) for +=: 'generator' and 'generator'
# where: edit
# model: (a, b, c)
# after:
#   0.* |
#   1.* 2.* |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': b.parameters()})
optimizer.param_groups[1]['params'] += c.parameters()
