# Near miss: a group that is added later takes the new default.
# expect: untouched
# row: edits/no-op
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.defaults['lr'] = 0.01
optimizer.add_param_group({'params': b.parameters()})
