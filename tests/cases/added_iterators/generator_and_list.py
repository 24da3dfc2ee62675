# The second term is a list: the iterator before it is what cannot be added.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'list'
# where: construction
# model: (net, temperature)
# after:
#   0.* 1 |
import torch
from torch import nn

net = nn.Linear(3, 3)
temperature = nn.Parameter(torch.ones(1))
optimizer = torch.optim.Adam(net.parameters() + [temperature], lr=1e-3)
