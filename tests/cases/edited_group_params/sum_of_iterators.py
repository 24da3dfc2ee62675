# What the params are extended by is a sum of iterators, which raises.
# expect: refused
# codes: PG204
# reasons: raises-anyway
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: edit
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
optimizer.param_groups[0]['params'].extend(b.parameters() + c.parameters())
