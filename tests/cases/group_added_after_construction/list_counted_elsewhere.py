# The list is counted afterwards: it stays as it is, and the optimizer gets a longer one.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
groups = [{'params': a.parameters(), 'lr': 1e-5}]
optimizer = torch.optim.AdamW(groups, weight_decay=0.1)
optimizer.add_param_group({'params': b.parameters(), 'weight_decay': 0.0})
print(len(groups), 'group of the backbone')
