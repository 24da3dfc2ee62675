# Either branch is an iterable of parameters, though not of one class.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# after:
#   tail.* |
#   head.* |
import torch
from torch import nn

model = nn.ModuleDict({'body': nn.Linear(3, 3), 'head': nn.Linear(3, 2), 'tail': nn.Linear(2, 2)})
frozen = True
chosen = list(model['head'].parameters()) if frozen else model['body'].parameters()
optimizer = torch.optim.Adam([{'params': model['tail'].parameters()}, chosen])
