# A container is iterable: torch complains of its first layer.
# expect: repair
# row: shapes/modules
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.conv.Conv2d
# where: construction
# after:
#   0.* 2.* |
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Conv2d(4, 4, 3))
optimizer = torch.optim.Adam(model, lr=1e-3)
