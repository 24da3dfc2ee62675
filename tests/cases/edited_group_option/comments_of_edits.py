# Comments of removed statements move to where their values went.
# expect: exact
# codes: PG201 PG201
# defaults: lr weight_decay
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters())  # defaults first
# found by a sweep over seven seeds
optimizer.param_groups[0]['lr'] = 7e-4  # was 1e-3
optimizer.param_groups[0]['weight_decay'] = 1e-5  # a little

print('ready')
