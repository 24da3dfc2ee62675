# There is one group, and no second.
# expect: refused
# row: edits/out-of-range
# codes: PG201
# reasons: index-out-of-range
# raises: IndexError: list index out of range
# where: edit
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[1]['lr'] = 0.01
