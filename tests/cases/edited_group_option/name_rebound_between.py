# `rate` means something else at the edit than at the construction: neither can move to the other.
# expect: refused
# row: conditions/rebound
# codes: PG201
# reasons: rebound-name
import torch
from torch import nn

model = nn.Linear(3, 3)
rate = 0.9
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=rate)
rate = 0.02
optimizer.param_groups[0]['lr'] = rate
