# The construction begins on the line behind its name, and the edit goes on behind a backslash too.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn, optim

model = nn.Linear(2, 2)
optimizer = \
    optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] \
    = 0.2
