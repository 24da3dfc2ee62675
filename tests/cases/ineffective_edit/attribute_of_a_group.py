# An option is written as an attribute of a group, which is a dict.
# expect: refused
# codes: PG206
# reasons: no-effect
# raises: AttributeError: 'dict' object has no attribute 'lr'
# where: edit
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD([{"params": model[0].parameters()}, {"params": model[2].parameters(), "lr": 1e-3}], lr=1e-2)
optimizer.param_groups[1].lr = 1e-4
