# Both statements on one line.
# expect: exact
# codes: PG201
# defaults: momentum
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1); optimizer.param_groups[0]['momentum'] = 0.9
print(len(optimizer.param_groups))
