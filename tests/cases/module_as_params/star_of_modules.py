# A starred container puts its modules into the list.
# expect: repair
# row: shapes/modules
# codes: PG103
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
# after:
#   * |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.SGD([*model], lr=0.1)
