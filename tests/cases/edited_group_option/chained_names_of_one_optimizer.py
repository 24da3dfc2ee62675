# A group is added by another name later, and takes the old rate from the defaults: no keyword.
# expect: exact
# codes: PG201 PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
main_optimizer = optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.5
main_optimizer.add_param_group({'params': b.parameters()})
