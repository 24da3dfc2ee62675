# The head is made in between: its creation draws random numbers, so the construction moves down to it.
# expect: exact
# row: conditions/made-between
# codes: PG203
# model: {'backbone': backbone, 'head': head}
import torch
from torch import nn

backbone = nn.Linear(4, 4)
optimizer = torch.optim.Adam(backbone.parameters(), lr=1e-4)
head = nn.Linear(4, 2)
optimizer.add_param_group({'params': head.parameters(), 'lr': 1e-3})
extra = nn.Linear(2, 2)
