# Two heads, each made right before it is added.
# expect: exact
# codes: PG203 PG203
# model: {'backbone': backbone, 'head': head, 'aux': aux}
import torch
from torch import nn

backbone = nn.Linear(4, 4)
optimizer = torch.optim.Adam(backbone.parameters(), lr=1e-4)
head = nn.Linear(4, 2)
optimizer.add_param_group({'params': head.parameters(), 'lr': 1e-3})
aux = nn.Linear(4, 3)
optimizer.add_param_group({'params': aux.parameters(), 'lr': 2e-3})
