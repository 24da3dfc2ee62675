# A list of parameters without a group dict around it.
# expect: repair
# row: edits/add-bare
# codes: PG203
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: edit
# model: (a, b)
# after:
#   0.* | lr=0.001
#   1.* | lr=0.001
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters()}], lr=1e-3)
optimizer.add_param_group(list(b.parameters()))
