# A positive `beta2_decay` is a ValueError of the constructor.
# expect: exact
# row: checks/etas
# codes: PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adafactor(model.parameters(), lr=1e-2)
optimizer.param_groups[0]['beta2_decay'] = 0.1
