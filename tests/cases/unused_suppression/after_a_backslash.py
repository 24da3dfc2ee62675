# Near miss: no comment can stand on the line itself, so the end of the statement speaks for it.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = \
    1e-2 \
    * 2  # paramgroups: ignore[PG201]
