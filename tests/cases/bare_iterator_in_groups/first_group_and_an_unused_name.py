# Another name of the list of groups that nobody uses addresses no group: the file goes on as if there were one.
# expect: repair
# codes: PG101 PG101 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# after:
#   0.weight 0.bias 1.weight 1.bias | lr=0.1
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([a.parameters(), b.parameters()])
groups = optimizer.param_groups
optimizer.param_groups[0]['lr'] = 0.1
