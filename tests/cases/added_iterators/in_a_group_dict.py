# In the group dict of two heads, each group with its rate.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: {'body': body, 'mean': mean, 'scale': scale}
# after:
#   body.* | lr=1e-05
#   mean.* scale.* |
import torch
from torch import nn

body = nn.Linear(4, 4)
mean = nn.Linear(4, 1)
scale = nn.Linear(4, 1)
optimizer = torch.optim.AdamW([
    {'params': body.parameters(), 'lr': 1e-5},
    {'params': mean.parameters() + scale.parameters()},
], lr=1e-3)
