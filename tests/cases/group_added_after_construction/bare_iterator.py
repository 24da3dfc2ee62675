# The iterator without a group dict around it.
# expect: repair
# row: edits/add-bare
# codes: PG203
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: edit
# model: (a, b)
# after:
#   0.* |
#   1.* |
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group(b.parameters())
