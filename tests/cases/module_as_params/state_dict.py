# A state dict holds buffers too, and copies that no step reaches: what is meant is not said.
# expect: refused
# codes: PG103
# reasons: no-effect
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
optimizer = torch.optim.SGD(model.state_dict(), lr=0.1)
