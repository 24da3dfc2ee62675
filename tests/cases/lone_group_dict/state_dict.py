# A mapping of names to detached tensors.
# expect: refused
# codes: PG103
# reasons: no-effect
# row: shapes/mapping
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam(model.state_dict(), lr=1e-2)
