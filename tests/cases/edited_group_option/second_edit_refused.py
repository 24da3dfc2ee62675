# The first edit is folded, the second reads the group and stays.
# expect: exact
# codes: PG201 PG201
# reasons: reads-the-group
# defaults: weight_decay
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['weight_decay'] = 5e-4
optimizer.param_groups[0]['lr'] = optimizer.param_groups[0]['lr'] / 4
