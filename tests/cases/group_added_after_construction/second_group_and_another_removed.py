# LBFGS takes one group, and gets a second, but the first is removed before a step.
# expect: refused
# codes: PG203 PG205
# reasons: one-group-only after-refused-edit
# model: [body, head]
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.LBFGS(body.parameters(), lr=0.1)
optimizer.add_param_group({'params': head.parameters(), 'lr': 0.05})
optimizer.param_groups.pop(0)
