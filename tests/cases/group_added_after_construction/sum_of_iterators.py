# The group is a sum of iterators, which raises before anything is added.
# expect: refused
# codes: PG203
# reasons: raises-anyway
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'list'
# where: edit
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
optimizer.add_param_group(b.parameters() + list(c.parameters()))
