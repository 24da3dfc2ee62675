# `update` unpacks a dict that the file does not show.
# expect: refused
# row: folding/update
# codes: PG201
# reasons: unreadable-group
# run: no — the configuration comes from elsewhere
import torch
from torch import nn

from project import options

model = nn.Linear(3, 2)
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0].update(**options)
