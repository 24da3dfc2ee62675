# Methods have names of their own, and are not called: called, each is an iterator, which wants a group of its own.
# expect: repair
# codes: PG103 PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.module.Module.parameters
# where: construction
# after:
#   0.weight 0.bias |
#   1.weight 1.bias |
import torch
from torch import nn

body = nn.Linear(3, 3)
head = nn.Linear(3, 1)
model = nn.Sequential(body, head)
of_body = body.parameters
of_head = head.parameters
optimizer = torch.optim.Adam([of_body, of_head], lr=0.1)
