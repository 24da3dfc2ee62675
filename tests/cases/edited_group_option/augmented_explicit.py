# The old value stands in the call.
# expect: exact
# row: edits/augmented folding/augmented
# codes: PG201
# model: a
# defaults: lr
import torch
from torch import nn

a = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-3)
optimizer.param_groups[0]['lr'] *= 0.1
