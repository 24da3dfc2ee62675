# The value gets its name in the same statement, so it cannot stand in the construction.
# expect: refused
# codes: PG201
# reasons: rebound-name
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})
optimizer, rate = torch.optim.Adam(model.parameters(), lr=1e-3), 0.5
optimizer.param_groups[0]['lr'] = rate
