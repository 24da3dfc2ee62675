# A list and an iterator cannot be added, and Python says so.
# expect: refused
# codes: PG204
# reasons: raises-anyway
# row: edits/added-iterator-to-params
# raises: TypeError: can only concatenate list (not "generator") to list
# where: edit
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD(a.parameters(), lr=1e-2)
optimizer.param_groups[0]['params'] = optimizer.param_groups[0]['params'] + b.parameters()
