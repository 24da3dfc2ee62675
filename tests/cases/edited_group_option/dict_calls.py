# The groups are `dict(params=...)` calls.
# expect: exact
# codes: PG201 PG201
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 1)])
optimizer = torch.optim.SGD([dict(params=model[0].parameters()), dict(params=model[1].parameters(), lr=0.5)], lr=0.1)
optimizer.param_groups[0]['momentum'] = 0.9
optimizer.param_groups[1]['lr'] = 0.25
