# The block is one line.
# expect: exact
# codes: PG201
# model: a
# defaults: lr
import torch
from torch import nn

a = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
with torch.no_grad(): optimizer.param_groups[0]['lr'] = 0.5  # now
