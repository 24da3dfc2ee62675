# `initial_lr` and `name` are no arguments of Adam: only a group can hold them.
# expect: exact
# row: folding/option-unfit
# codes: PG201 PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
optimizer.param_groups[0]['initial_lr'] = 1e-3
optimizer.param_groups[0]['name'] = 'everything'
