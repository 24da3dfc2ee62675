# A negative beta is refused by the constructor and trains from a group.
# expect: exact
# row: checks/betas-range
# codes: PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['betas'] = (-0.1, 0.999)
