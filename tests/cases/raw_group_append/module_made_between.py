# The head is made after the optimizer; its creation draws random numbers, so the construction moves down to it.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: {'backbone': backbone, 'head': head}
# after:
#   backbone.* | lr=0.0001
#   head.* | lr=0.001
import torch
from torch import nn

backbone = nn.Linear(4, 4)
optimizer = torch.optim.Adam(backbone.parameters(), lr=1e-4)
head = nn.Linear(4, 2)
optimizer.param_groups.append({'params': head.parameters(), 'lr': 1e-3})
