# What `children()` yields are modules: the source does not say whether each should have a group.
# expect: refused
# row: shapes/modules
# codes: PG103
# reasons: unknown-element
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.SGD(list(model.children()), lr=0.1)
