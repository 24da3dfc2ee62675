# One tensor as a keyword would be the rate of every group and of `defaults`; schedulers fill it in place.
# expect: exact
# row: options/tensor-rate
# codes: PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = torch.tensor(1e-3)
