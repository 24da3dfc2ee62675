# The list of groups is read elsewhere too.
# expect: refused
# codes: PG203
# reasons: list-used-elsewhere
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
groups = [{'params': a.parameters(), 'lr': 1e-5}]
optimizer = torch.optim.AdamW(groups, weight_decay=0.1)
optimizer.add_param_group({'params': b.parameters(), 'weight_decay': 0.0})
backup = list(groups)
