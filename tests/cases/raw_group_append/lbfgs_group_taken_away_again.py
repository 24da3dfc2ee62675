# A second group for LBFGS is removed before a step could refuse it.
# expect: refused
# codes: PG202 PG205
# reasons: one-group-only after-refused-edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.LBFGS(a.parameters())
optimizer.param_groups.append({**optimizer.defaults, 'params': list(b.parameters())})
del optimizer.param_groups[1:]
