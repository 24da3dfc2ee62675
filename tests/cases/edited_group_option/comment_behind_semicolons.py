# One comment belongs to two edits on one line.
# expect: exact
# codes: PG201 PG201
# defaults: lr weight_decay
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# as in the paper
optimizer.param_groups[0]['lr'] = 0.02; optimizer.param_groups[0]['weight_decay'] = 0.01  # both from table 3
