# SGD misses another key than Adam: with a list of parameters it is 'fused'.
# expect: repair
# row: edits/missing-keys
# codes: PG202
# raises: KeyError: 'fused'
# where: step
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.1
#   1.weight 1.bias | lr=0.01
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups.append({'params': list(b.parameters()), 'lr': 0.01})
