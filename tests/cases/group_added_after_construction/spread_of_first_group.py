# Copied from the group of the optimizer itself, `params` overwritten.
# expect: refused
# row: folding/copied-group
# codes: PG203
# reasons: reads-the-group
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-4)
optimizer.add_param_group({**optimizer.param_groups[0], 'params': list(b.parameters())})
