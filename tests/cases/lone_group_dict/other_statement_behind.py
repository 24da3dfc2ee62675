# The edit behind the lone dict goes into the construction, a statement that is no edit stays.
# expect: repair
# codes: PG102 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias |
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD({'params': model.parameters()}, weight_decay=0.1)
optimizer.param_groups[-1]['lr'] = 0.1
optimizer.param_groups[-1].pop('name', None)
