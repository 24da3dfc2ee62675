# The removed statement ends the file, and no line end follows it.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = 2e-4