# Near miss: each round takes a rate from a list, which a comprehension would do earlier.
# expect: refused
# codes: PG203
# reasons: impure-value
# model: (base, first, second)
import torch
from torch import nn

base, first, second = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
rates = [0.3, 0.2]
optimizer = torch.optim.SGD(base.parameters(), lr=0.1)
for part in (first, second):
    optimizer.add_param_group({'params': part.parameters(), 'lr': rates.pop()})
