# `|=` sets two options.
# expect: exact
# row: folding/update
# codes: PG201
# defaults: lr weight_decay
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0] |= {'lr': 3e-4, 'weight_decay': 1e-2}
