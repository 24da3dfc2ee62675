# One list for two groups.
# expect: refused
# codes: PG201
# reasons: impure-value
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam([{'params': a.parameters()}, {'params': b.parameters()}])
optimizer.param_groups[0]['betas'] = optimizer.param_groups[1]['betas'] = [0.8, 0.9]
