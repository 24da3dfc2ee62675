# A beta of 1 is refused by the constructor and divides by zero in the first step.
# expect: exact
# row: checks/betas-range
# codes: PG201
# raises: ZeroDivisionError: float division by zero
# where: step
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['betas'] = (1.0, 0.999)
