# The params of the group are a mapping of names to parameters: torch iterates over the names.
# expect: repair
# row: shapes/mapping
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   * | lr=0.01
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.Adam([{'params': dict(model.named_parameters()), 'lr': 1e-2}])
