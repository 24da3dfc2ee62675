# A second group is added to it.
# expect: repair
# codes: PG102 PG203
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: (body, head)
# after:
#   0.weight 0.bias | lr=0.001
#   1.weight 1.bias | lr=0.1
import torch
from torch import nn

body = nn.Linear(3, 3)
head = nn.Linear(3, 1)
optimizer = torch.optim.SGD({'params': body.parameters(), 'lr': 1e-3}, lr=0.1, momentum=0.9)
optimizer.add_param_group({'params': head.parameters()})
