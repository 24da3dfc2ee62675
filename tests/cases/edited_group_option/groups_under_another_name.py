# The list of groups gets a name, and the edit goes through it: both go.
# expect: exact
# codes: PG201
# defaults: lr
# row: conditions/alias
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
groups = optimizer.param_groups
groups[0]['lr'] = 0.02
