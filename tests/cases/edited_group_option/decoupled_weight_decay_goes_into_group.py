# AdamW stores this key in its groups and takes no such argument.
# expect: exact
# row: options/decoupled
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2, weight_decay=0.3)
optimizer.param_groups[0]['decoupled_weight_decay'] = False
