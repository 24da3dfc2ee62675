# The new value depends on the old one.
# expect: refused
# codes: PG201
# reasons: reads-the-group
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = optimizer.param_groups[0]['lr'] * 0.1
