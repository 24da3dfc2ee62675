# The group is never trained today, and an option that is set behind the edit chooses another way to compute the step.
# expect: refused
# codes: PG204 PG201
# reasons: untried-option after-refused-edit
# model: [body, head]
import torch
from torch import nn

body, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam(body.parameters(), lr=0.1)
optimizer.param_groups[0]['params'] = head.parameters()
optimizer.param_groups[0]['capturable'] = True
