# An assertion looks at the optimizer first.
# expect: refused
# codes: PG201
# reasons: statement-between
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
assert optimizer.param_groups[0]['lr'] == 0.1
optimizer.param_groups[0]['lr'] = 0.02
