# A copy of a group takes its options along.
# expect: exact
# row: folding/copied-group
# codes: PG201 PG202
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam([{'params': a.parameters(), 'weight_decay': 0.1}], lr=1e-4)
optimizer.param_groups[0]['lr'] = 1e-3
optimizer.param_groups.append({**optimizer.param_groups[0], 'params': list(b.parameters()), 'eps': 1e-6})
