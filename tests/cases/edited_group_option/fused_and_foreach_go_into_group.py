# Both together are a RuntimeError of the constructor, and train from a group.
# expect: exact
# row: checks/fused-foreach
# codes: PG201 PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
optimizer.param_groups[0]['fused'] = True
optimizer.param_groups[0]['foreach'] = True
