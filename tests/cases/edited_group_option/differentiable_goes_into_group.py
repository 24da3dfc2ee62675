# As a keyword it would change `defaults`, which decide whether the step is differentiable.
# expect: exact
# row: options/differentiable
# codes: PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
optimizer.param_groups[0]['differentiable'] = False
