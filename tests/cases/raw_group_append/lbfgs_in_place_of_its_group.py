# LBFGS takes one group only, and has no other: the first was taken away before.
# expect: refused
# codes: PG205 PG202
# reasons: last-group after-refused-edit
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.LBFGS(model.parameters(), lr=0.1)
optimizer.param_groups.clear()
optimizer.param_groups.append({**optimizer.defaults, 'params': list(model.parameters())})
