# The params of a raw group are a sum of iterators, which raises before the group is in the list.
# expect: refused
# codes: PG202
# reasons: raises-anyway
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: edit
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups.append({'params': b.parameters() + c.parameters()})
