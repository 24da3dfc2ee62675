# The constructor refuses its own value today, so no edit is ever reached.
# expect: untouched
# row: checks/range
# raises: ValueError: Invalid learning rate: -0.1
# where: construction
import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=-0.1)
optimizer.param_groups[0]['lr'] = 0.1
