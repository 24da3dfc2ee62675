# What follows a refused edit stays too: the fold takes the longest run from the start.
# expect: refused
# codes: PG201 PG201
# reasons: reads-the-group after-refused-edit
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['weight_decay'] = optimizer.param_groups[0]['lr'] / 100
optimizer.param_groups[0]['momentum'] = 0.9
