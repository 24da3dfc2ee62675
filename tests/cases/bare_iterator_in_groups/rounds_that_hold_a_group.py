# One round of the comprehension yields what another group holds: the groups would share parameters.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (body, head)
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
groups = [{'params': list(body.parameters()), 'lr': 0.1}, *[part.parameters() for part in [body, head]]]
optimizer = torch.optim.Adam(groups)
