# An iterator either way, in the list that is taken only where the flag is off.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (body, head)
# after:
#   1.* |
#   0.* |
import torch
from torch import nn

body = nn.Linear(2, 2)
head = nn.Linear(2, 2)
plain = False
groups = [{'params': head.parameters()}] if plain else [{'params': head.parameters()}, (body.parameters() if plain else body.parameters())]
optimizer = torch.optim.Adam(groups, lr=1e-3)
