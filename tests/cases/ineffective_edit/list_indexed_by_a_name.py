# The list of groups is taken for a dict.
# expect: refused
# codes: PG206
# reasons: no-effect
# row: edits/string-index
# raises: TypeError: list indices must be integers or slices, not str
# where: edit
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
optimizer.param_groups['lr'] = 1e-3
