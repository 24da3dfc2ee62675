# The construction, the append and another statement stand on one line.
# expect: repair
# codes: PG202
# raises: KeyError: 'fused'
# where: step
# model: (trunk, head)
# after:
#   0.weight 0.bias |
#   1.weight | lr=0.2
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.SGD(trunk.parameters(), lr=0.1); optimizer.param_groups.append({'params': [head.weight], 'lr': 0.2}); epochs = 3
assert epochs == 3
