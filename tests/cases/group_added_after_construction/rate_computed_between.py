# A rate is computed in between, of names that stay: the construction moves down.
# expect: exact
# codes: PG203
# model: {'backbone': backbone, 'head': head}
import torch
from torch import nn

backbone = nn.Linear(4, 4)
head = nn.Linear(4, 2)
base_lr = 1e-4
optimizer = torch.optim.Adam(backbone.parameters(), lr=base_lr)
head_lr = base_lr * 10
optimizer.add_param_group({'params': head.parameters(), 'lr': head_lr})
