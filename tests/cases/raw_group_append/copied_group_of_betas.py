# Both groups would share one list.
# expect: refused
# codes: PG202
# reasons: impure-value
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam([{'params': a.parameters(), 'betas': [0.8, 0.9]}], lr=1e-4)
optimizer.param_groups.append({**optimizer.param_groups[0], 'params': list(b.parameters())})
