# Near miss of an edit: there is no second group yet.
# expect: refused
# row: edits/out-of-range
# codes: PG201 PG203
# reasons: index-out-of-range after-refused-edit
# raises: IndexError: list index out of range
# where: edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=0.1)
optimizer.param_groups[1]['lr'] = 0.01
optimizer.add_param_group({'params': b.parameters()})
