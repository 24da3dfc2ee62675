# One of the modules behind the star comes again in a group: repaired, the groups would share its parameters.
# expect: refused
# codes: PG101
# reasons: overlap
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.RAdam([*(m.parameters() for m in [a, b])])
optimizer.add_param_group({'params': b.parameters()})
