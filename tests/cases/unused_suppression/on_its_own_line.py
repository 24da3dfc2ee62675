# A comment on a line of its own suppresses nothing; the edit below it is folded.
# expect: exact
# codes: PG900 PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters())
# paramgroups: ignore[PG201]
optimizer.param_groups[0]['lr'] = 1e-2
