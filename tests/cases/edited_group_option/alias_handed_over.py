# Another name of the groups is used before the edit.
# expect: untouched
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-3)
groups = optimizer.param_groups
print(groups[0]['lr'])
groups[0]['lr'] = 0.5
