# Every round adds a method that is not called: the loop raises, and in the list a fix of it would not be this one's.
# expect: refused
# codes: PG203
# reasons: unknown-params
# raises: TypeError: 'method' object is not iterable
# where: edit
# model: (a, b)
import torch
from torch import nn

a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters())
for _ in range(2):
    optimizer.add_param_group({'params': b.parameters})
