# A tuple without parentheses becomes a value of one of two dicts.
# expect: exact
# codes: PG201
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam([{'params': trunk.parameters()}, {'params': head.parameters()}], lr=1e-3)
optimizer.param_groups[1]['betas'] = 0.5, 0.999
