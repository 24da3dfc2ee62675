# The point at which averaging starts.
# expect: exact
# row: options/asgd-t0
# codes: PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.ASGD(model.parameters(), lr=1e-2)
optimizer.param_groups[0]['t0'] = 100.0
