# A list of named parameters stands where a group dict belongs.
# expect: repair
# codes: PG203
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: edit
# model: [body, head]
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(body.named_parameters(), lr=0.1)
optimizer.add_param_group(list(head.named_parameters()))
