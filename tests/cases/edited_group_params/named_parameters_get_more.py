# The group has names, the new parameters none.
# expect: refused
# codes: PG204
# reasons: mixed-names
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(a.named_parameters(), lr=0.1)
optimizer.param_groups[0]['params'] += list(b.parameters())
