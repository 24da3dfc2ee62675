# Options shared by the groups are spread into them.
# expect: exact
# codes: PG203
# model: (a, b)
import torch
from torch import nn

common = {'betas': (0.8, 0.95), 'weight_decay': 0.1}
a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.AdamW([{'params': a.parameters(), **common}], lr=1e-4)
optimizer.add_param_group({'params': b.parameters(), **common, 'lr': 1e-3})
