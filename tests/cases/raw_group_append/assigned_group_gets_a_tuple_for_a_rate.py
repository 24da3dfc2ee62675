# The group is never trained today; with the rate that a later statement gives it, the first step would raise.
# expect: refused
# codes: PG202 PG201
# reasons: untried-option after-refused-edit
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.Adam(model[0].parameters())
optimizer.param_groups[0] = {**optimizer.defaults, 'params': model[1].parameters()}
optimizer.param_groups[0].update(lr=(0, 0.9))
