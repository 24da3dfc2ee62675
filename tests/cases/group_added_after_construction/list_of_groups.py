# A list of group dicts: `add_param_group` takes one.
# expect: refused
# row: edits/add-bare
# codes: PG203
# reasons: unreadable-group
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group([{'params': b.parameters()}])
