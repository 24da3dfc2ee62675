# No group is left.
# expect: refused
# row: edits/removed
# codes: PG205
# reasons: last-group
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
del optimizer.param_groups[0]
