# The factors are in the wrong order for the constructor, and train from a group.
# expect: exact
# row: checks/etas
# codes: PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Rprop(model.parameters(), lr=1e-2)
optimizer.param_groups[0]['etas'] = (1.2, 0.5)
