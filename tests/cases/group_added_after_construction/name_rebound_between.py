# `lr` is set anew in between, and both values are used.
# expect: refused
# row: conditions/rebound
# codes: PG203
# reasons: rebound-name
# model: {'backbone': backbone, 'head': head}
import torch
from torch import nn

backbone = nn.Linear(4, 4)
head = nn.Linear(4, 2)
lr = 1e-4
optimizer = torch.optim.Adam(backbone.parameters(), lr=lr)
lr = lr * 10
optimizer.add_param_group({'params': head.parameters(), 'lr': lr})
