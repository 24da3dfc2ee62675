# `betas=(0, .99)` is a ValueError of the constructor (both floats or both Tensors), but trains from a group.
# expect: exact
# row: checks/betas-kinds
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
optimizer.param_groups[0]['betas'] = (0, 0.99)
