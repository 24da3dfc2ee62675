# No rate at all: the constructor would say so, the group fails in the first step.
# expect: exact
# row: checks/rate-type
# codes: PG201
# raises: TypeError: bad operand type for unary -: 'NoneType'
# where: step
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
optimizer.param_groups[0]['lr'] = None
