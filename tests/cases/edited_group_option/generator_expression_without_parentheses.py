# A keyword beside a generator expression: it needs parentheses now.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.Adam(p for p in model.parameters() if p.requires_grad)
optimizer.param_groups[0]['lr'] = 1e-4
