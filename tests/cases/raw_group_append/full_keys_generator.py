# Every key is there, but zero_grad() drains the generator: the group is never trained. Training it changes results.
# expect: behavior
# row: edits/full-generator folding/append-generator
# codes: PG202
# model: (a, b)
# after:
#   0.weight 0.bias | lr=0.001
#   1.weight 1.bias | lr=0.01
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 1)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.param_groups.append({**optimizer.defaults, 'params': b.parameters(), 'lr': 1e-2})
