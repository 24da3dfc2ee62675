# Near miss: the last module of the loop is used behind it.
# expect: refused
# codes: PG203
# reasons: loop-variable-used
# model: (base, first, second)
import torch
from torch import nn

base, first, second = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(base.parameters(), lr=0.1)
for part in (first, second):
    optimizer.add_param_group({'params': part.parameters()})
print('last of all:', part)
