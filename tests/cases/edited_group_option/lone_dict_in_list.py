# One group dict: the edit goes into it.
# expect: exact
# row: folding/option-of-group
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD([{'params': model.parameters(), 'lr': 0.1}])
optimizer.param_groups[0]['lr'] = 0.05
