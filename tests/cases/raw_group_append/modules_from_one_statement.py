# Two modules made in one statement.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: (net, head)
# after:
#   0.weight 0.bias | lr=0.001
#   1.weight 1.bias | lr=0.02
import torch
from torch import nn

net, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
optimizer.param_groups.append({'params': head.parameters(), 'lr': 0.02})
