# Several statements fill the list, one of them with what the second group holds: flat, it would share parameters with it.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
head = list(model[1].parameters())
params = [model[0].weight]
params.append(model[1].parameters())
optimizer = torch.optim.SGD(params, lr=0.1)
optimizer.add_param_group({'params': head})
