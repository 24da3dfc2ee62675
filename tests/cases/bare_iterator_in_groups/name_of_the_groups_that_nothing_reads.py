# A name of the groups that nothing reads is no business of the fix.
# expect: repair
# codes: PG101 PG101 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# after:
#   0.* | lr=0.01
#   1.* |
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD([a.parameters(), b.parameters()], lr=0.1)
optimizer.param_groups[0]['lr'] = 0.01
same = optimizer.param_groups[1]
