# An `OrderedDict` is a dict as well; torch takes it as a group.
# expect: repair
# row: shapes/lone-dict
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.02
from collections import OrderedDict

import torch
from torch import nn

model = nn.Linear(2, 3)
optimizer = torch.optim.Adamax(OrderedDict(params=model.parameters(), lr=0.02))
