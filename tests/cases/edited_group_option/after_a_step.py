# Near miss: the first step was taken with another rate.
# expect: untouched
# row: conditions/between
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
model(torch.ones(2, 3)).sum().backward()
optimizer.step()
optimizer.param_groups[0]['lr'] = 1e-4
