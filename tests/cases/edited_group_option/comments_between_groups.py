# The same for values that go into group dicts.
# expect: exact
# codes: PG201 PG201
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 1)])
optimizer = torch.optim.Adam([
    {'params': model[0].parameters()},  # trunk
    {'params': model[1].parameters()},  # top
], lr=1e-3)
# the trunk is pretrained
optimizer.param_groups[0]['lr'] = 1e-5
optimizer.param_groups[1]['lr'] = 1e-3  # as the paper says
