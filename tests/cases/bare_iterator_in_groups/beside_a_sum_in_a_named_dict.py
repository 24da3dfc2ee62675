# To repair one element would be in vain: the dict with a name holds a sum of iterators, which no rule mends there.
# expect: refused
# codes: PG101
# reasons: raises-anyway
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b, c)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([a.parameters(), (group := {'params': b.parameters() + c.parameters()})])
