# A generator of groups, without parentheses of its own; the group that is added has an option set behind it.
# expect: exact
# codes: PG203 PG201
# model: (model, head)
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
head = nn.Linear(2, 1)
optimizer = torch.optim.SGD({'params': layer.parameters()} for layer in model)
optimizer.add_param_group({'params': head.parameters()})  # the new task
optimizer.param_groups[-1]['lr'] = 0.5
