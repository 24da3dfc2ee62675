# The keyword stands in the call already.
# expect: exact
# row: options/keyword
# codes: PG201
# defaults: lr
import torch
from torch import nn, optim

model = nn.Linear(4, 2)
optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
optimizer.param_groups[0]['lr'] = 0.01
