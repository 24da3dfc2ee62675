# Near miss: a starred container puts its modules into the list; their number is not known.
# expect: untouched
# row: shapes/modules
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.SGD([*model], lr=0.1)
