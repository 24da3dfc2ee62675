# Gradient ascent by a negative rate: the constructor refuses it, a group takes it.
# expect: exact
# row: checks/range
# codes: PG201
import torch
from torch import nn

model = nn.Linear(2, 1)  # the multipliers climb
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = -0.1
