# The next of an iterator: reading it has an effect.
# expect: refused
# row: conditions/impure
# codes: PG203
# reasons: impure-value
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
layers = iter(model)
optimizer = torch.optim.SGD(next(layers).parameters(), lr=0.1)
optimizer.add_param_group({'params': next(layers).parameters(), 'lr': 0.5})
