# Python adds before torch looks at the list: this is the error, though the bare iterator comes first.
# expect: repair
# codes: PG101 PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: (a, b, c, d)
# after:
#   0.* |
#   1.* |
#   2.* 3.* |
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
d = nn.Linear(2, 2, bias=False)
optimizer = torch.optim.Adam([{'params': a.parameters()}, b.parameters(), {'params': c.parameters() + d.parameters()}])
