# `sum` adds to an empty list, which takes no iterators.
# expect: repair
# codes: PG106
# raises: TypeError: can only concatenate list (not "generator") to list
# where: construction
# model: (actor, critic)
# after:
#   0.* 1.* |
import torch
from torch import nn

actor, critic = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(sum([actor.parameters(), list(critic.parameters())], []), lr=0.1)
