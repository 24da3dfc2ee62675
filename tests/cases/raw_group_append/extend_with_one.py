# `extend` by a list of one dict.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: (base, extra)
# after:
#   0.weight 0.bias | lr=0.001
#   1.weight 1.bias | lr=0.02
import torch
from torch import nn

base = nn.Linear(2, 2)
extra = nn.Linear(2, 1)
optimizer = torch.optim.AdamW(base.parameters())
optimizer.param_groups.extend([{'params': extra.parameters(), 'lr': 0.02}])
