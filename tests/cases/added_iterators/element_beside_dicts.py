# A bare sum beside a group dict: first the sum is made a list, then the list a group.
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
optimizer = torch.optim.AdamW([{'params': body.parameters(), 'lr': 1e-5}, mean.parameters() + scale.parameters()])
