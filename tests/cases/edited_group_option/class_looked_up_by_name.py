# Any class of torch.optim takes one group dict.
# expect: exact
# row: classes/by-name
# codes: PG201
from torch import nn, optim

model = nn.Linear(3, 4)
name = 'NAdam'
optimizer = getattr(optim, name)(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.01
