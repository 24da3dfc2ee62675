# The iterator of the head was counted before, so nothing is left in it.
# expect: refused
# codes: PG202
# reasons: used-iterator
# raises: KeyError: 'betas'
# where: step
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
weights = b.parameters()
print(sum(w.numel() for w in weights), 'weights in the head')
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
optimizer.param_groups.append({'params': weights, 'lr': 1e-3})
