# A module made in between draws random numbers, an optimizer does not: the construction may move below it.
# expect: exact
# row: conditions/made-between
# codes: PG201
# model: (encoder, head)
# defaults: lr
import torch
from torch import nn

encoder = nn.Linear(3, 3)
optimizer = torch.optim.Adam(encoder.parameters())
head = nn.Linear(3, 1)
optimizer.param_groups[0]['lr'] = 1e-4
