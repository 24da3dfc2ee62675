# A group has another name, which something reads later.
# expect: exact
# codes: PG201
# model: a
# defaults: lr
import torch
from torch import nn

a = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-3)
group = optimizer.param_groups[0]
group['lr'] = 0.5
print(group['lr'])
