# The group whose attribute is set does not exist, which raises first.
# expect: untouched
# raises: IndexError: list index out of range
# where: edit
import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
optimizer.param_groups[1].lr = 1e-4
