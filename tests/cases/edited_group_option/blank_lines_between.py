# Blank lines part the edits.
# expect: exact
# row: conditions/same-block
# codes: PG201 PG201
# defaults: lr momentum
import torch
from torch import nn

model = nn.Linear(3, 3)

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

optimizer.param_groups[0]['lr'] = 0.3


optimizer.param_groups[0]['momentum'] = 0.5

criterion = nn.MSELoss()
