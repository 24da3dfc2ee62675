# The file goes on to address the first group alone, through another name.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# after:
#   0.* 1.* | lr=0.1
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam([a.parameters(), b.parameters()], lr=0.1)
print(len([a, b]))
groups = optimizer.param_groups
for epoch in range(1):
    print(groups[0]['lr'])
