# LBFGS takes one group, so the list is extended by the parameters themselves.
# expect: repair
# row: lists/appended
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: (a, b)
# after:
#   0.weight 0.bias 1.weight 1.bias |
from torch import nn
from torch.optim import LBFGS

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
params = []
params.append(a.parameters())
params.append(b.parameters())
optimizer = LBFGS(params)
