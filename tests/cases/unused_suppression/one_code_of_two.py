# One of the two codes is of use, and stays.
# expect: exact
# codes: PG900
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = 1e-2  # paramgroups: ignore[PG202, PG201]
