# A negative weight decay is a ValueError of the constructor, and trains from a group.
# expect: exact
# row: checks/range
# codes: PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
optimizer.param_groups[0]['weight_decay'] = -1e-4
