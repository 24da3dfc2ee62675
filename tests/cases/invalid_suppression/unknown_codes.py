# Codes that no rule has suppress nothing.
# expect: exact
# codes: PG901 PG201 PG901
# reasons: unreadable-suppression unreadable-suppression
# defaults: lr
import torch
from torch import nn

model = nn.Linear(2, 2)  # paramgroups: ignore[PG20]
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = 1e-2  # paramgroups: ignore[PG2001]
