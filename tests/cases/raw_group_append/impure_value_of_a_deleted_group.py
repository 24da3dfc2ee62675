# The group that would raise is deleted, so the finding without a fix cannot say that it raises.
# expect: refused
# codes: PG202 PG205
# reasons: impure-value after-refused-edit
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.ASGD(trunk.parameters(), lr=0.1)
optimizer.param_groups.append({'params': list(head.parameters()), 'lr': (rate := 0.01)})
del optimizer.param_groups[-1]
