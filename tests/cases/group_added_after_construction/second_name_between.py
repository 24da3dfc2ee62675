# Near miss: a second name is given, and anybody may use it.
# expect: untouched
# row: conditions/alias
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
by_name = {'main': optimizer}
optimizer.add_param_group({'params': b.parameters()})
