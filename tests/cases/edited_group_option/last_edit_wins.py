# The same option is set twice.
# expect: exact
# row: folding/last-wins
# codes: PG201 PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
optimizer.param_groups[0]['lr'] = 0.1
optimizer.param_groups[0]['lr'] = 0.01
