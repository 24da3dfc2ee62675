# Index -1 is the last of three groups.
# expect: exact
# row: folding/option-of-group
# codes: PG201 PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.RMSprop([
    {'params': model[0].parameters()},
    {'params': model[1].parameters()},
    {'params': model[2].parameters()},
], lr=1e-3)
optimizer.param_groups[-1]['lr'] = 1e-2
optimizer.param_groups[-3]['alpha'] = 0.9
