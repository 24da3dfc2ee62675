# A bare list is appended, and all groups are removed before a step could stumble over it.
# expect: refused
# codes: PG202 PG205
# reasons: overlap after-refused-edit
import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups.append([p for p in model.parameters()])
optimizer.param_groups.clear()
