# `defaults` get a new value, which no group sees.
# expect: refused
# codes: PG206
# reasons: no-effect
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.defaults.update(lr=0.01, momentum=0.9)
