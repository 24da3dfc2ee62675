# The params of the added group are a list with an iterator in it, and the base holds its parameters too.
# expect: repair
# codes: PG203
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: edit
# after:
#   0.* |
#   1.* | lr=0.01
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.add_param_group({'params': [model[1].parameters()], 'lr': 0.01})
