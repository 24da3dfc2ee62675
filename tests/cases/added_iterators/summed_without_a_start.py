# `sum` begins with 0, to which no list can be added.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'int' and 'list'
# where: construction
# model: (actor, critic)
# after:
#   0.* 1.* |
import torch
from torch import nn

actor, critic = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(sum([list(actor.parameters()), list(critic.parameters())]), lr=0.1)
