# `modules()` yields parents too: called, `parameters` would put parameters into two groups.
# expect: refused
# codes: PG103
# reasons: overlap
# raises: TypeError: 'method' object is not iterable
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.Adam([{"params": part.parameters} for part in model.modules()], lr=1e-3)
