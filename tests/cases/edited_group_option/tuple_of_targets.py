# Two edits in one tuple assignment.
# expect: exact
# codes: PG201
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
optimizer = torch.optim.SGD([{'params': model[0].parameters()}, {'params': model[1].parameters()}], lr=0.1)
optimizer.param_groups[0]['lr'], optimizer.param_groups[1]['lr'] = 0.01, 0.02
