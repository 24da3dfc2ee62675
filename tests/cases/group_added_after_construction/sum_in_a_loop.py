# Every round of a loop adds iterators with `+`, which raises in the first.
# expect: refused
# codes: PG203
# reasons: raises-anyway
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: edit
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
for part in (b, c):
    optimizer.add_param_group({'params': part.parameters() + part.parameters()})
