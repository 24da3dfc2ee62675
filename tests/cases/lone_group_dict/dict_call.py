# The group is written with `dict(…)`, and the keyword of the constructor applies where the group has none.
# expect: repair
# row: shapes/lone-dict
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | weight_decay=0.001
import torch.optim as optim
from torch import nn

model = nn.Conv2d(3, 8, 3)
optimizer = optim.SGD(dict(params=model.parameters(), weight_decay=1e-3), lr=0.05, momentum=0.9)
