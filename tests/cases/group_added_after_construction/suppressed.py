# Near miss: suppressed, so what follows stays too.
# expect: refused
# codes: PG201
# reasons: after-refused-edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': b.parameters()})  # paramgroups: ignore[PG203]
optimizer.param_groups[0]['lr'] = 5e-3
