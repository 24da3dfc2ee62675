# The dict is changed in between.
# expect: refused
# codes: PG203
# reasons: statement-between
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
group = {'params': b.parameters()}
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
group['lr'] = 0.5
optimizer.add_param_group(group)
